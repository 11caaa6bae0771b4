import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every scenario of features/ is a test; the reports go to target/factharness. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
@ConfigurationParameter(key = "cucumber.glue", value = "factharness.cucumber")
@ConfigurationParameter(key = "cucumber.plugin", value = "factharness.cucumber.FactharnessPlugin")
class FactsTest {}
