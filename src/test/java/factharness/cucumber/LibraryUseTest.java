package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What README.md says about projects that depend on Factharness. */
final class LibraryUseTest {
  @TempDir Path folder;

  @AfterEach
  void forget_the_settings() {
    System.clearProperty("factharness.fixtures");
    System.clearProperty("factharness.reports");
  }

  @Test
  void the_suite_fails_a_scenario_once_and_writes_the_reports() throws Exception {
    Workspace workspace =
        new Workspace(folder)
            .article("larrow/gazette.txt", "The repair of the bridge cost $38 million.")
            .feature(
                "larrow.feature",
                """
                Feature: Bridge
                  Background:
                    Given the story "larrow"
                  Scenario: Right
                    * the repair of the bridge cost $38 million
                  Scenario: Wrong
                    * the repair of the bridge cost $83 million
                    * the repair of the bridge cost $38 million
                    * the repair of the bridge cost $93 million
                """);
    System.setProperty("factharness.fixtures", workspace.fixtures().toString());
    System.setProperty("factharness.reports", folder.resolve("reports").toString());
    String features = workspace.features().toString().replace('\\', '/');
    Class<?> suite =
        ReadmeCode.compile(
            "FactsTest",
            Map.of("@SelectDirectories(\"features\")", "@SelectDirectories(\"" + features + "\")"),
            folder);

    EngineExecutionResults results =
        EngineTestKit.engine("junit-platform-suite").selectors(selectClass(suite)).execute();

    results.testEvents().assertStatistics(tests -> tests.succeeded(1).failed(1));
    List<String> failures =
        results.testEvents().failed().stream()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> result.getThrowable().map(Throwable::getMessage).orElse(""))
            .toList();
    assertThat(failures)
        .singleElement()
        .asString()
        .startsWith("2 of 3 findings flagged\n\nfact ")
        .contains(": the repair of the bridge cost $83 million\n")
        .contains(": the repair of the bridge cost $93 million\n")
        .contains("larrow.feature:7")
        .contains("larrow.feature:9");
    assertThat(Files.readString(folder.resolve("reports/index.html"))).contains("$83 million");
    assertThat(folder.resolve("reports/findings.json")).exists();
  }

  @Test
  void the_assertion_on_an_article_passes() throws Exception {
    Class<?> test = ReadmeCode.compile("WireTest", Map.of(), folder);

    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents()
        .assertStatistics(tests -> tests.succeeded(1).failed(0));
  }

  @Test
  void a_suite_without_the_plugin_says_what_is_missing() throws Exception {
    Workspace workspace =
        new Workspace(folder)
            .feature("a.feature", "Feature: A\n  Scenario: B\n    * the bridge is open to cars\n");
    String features = workspace.features().toString().replace('\\', '/');
    Class<?> suite =
        ReadmeCode.compile(
            "FactsTest",
            Map.of(
                "@SelectDirectories(\"features\")",
                "@SelectDirectories(\"" + features + "\")",
                "@ConfigurationParameter(key = \"cucumber.plugin\", value ="
                    + " \"factharness.cucumber.FactharnessPlugin\")",
                ""),
            folder);

    assertThat(
            EngineTestKit.engine("junit-platform-suite")
                .selectors(selectClass(suite))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().map(Throwable::getMessage).orElse("")))
        .containsExactly(
            "the plugin of Factharness is not part of this run; set"
                + " cucumber.plugin=factharness.cucumber.FactharnessPlugin");
  }
}
