package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The Java that the README shows compiles and does what the README says. */
final class DocumentedJavaTest {
  private static final Pattern CLASS_NAME = Pattern.compile("class (\\w+)");

  @TempDir private Path folder;

  @Test
  void the_suite_fails_a_scenario_once_and_names_the_flagged_line() throws Exception {
    TestExecutionSummary summary = run("FactsTest");
    assertThat(summary.getTestsFoundCount()).isPositive();
    assertThat(summary.getFailures())
        .anySatisfy(
            failure ->
                assertThat(failure.getException())
                    .hasMessageContaining("the surplus is $111 billion")
                    .hasMessageContaining("red-delta-courier (v2)")
                    .hasMessageContaining("features/us-vietnam-trade.feature:"));
  }

  @Test
  void the_assertions_hold() throws Exception {
    TestExecutionSummary summary = run("WireTest");
    assertThat(summary.getTestsFoundCount()).isPositive();
    assertThat(summary.getFailures()).isEmpty();
  }

  private TestExecutionSummary run(String className) throws Exception {
    compileAll();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Launcher launcher = LauncherFactory.create();
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      launcher.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClass(loader.loadClass(className)))
              .configurationParameter("cucumber.filter.tags", "@required")
              .build(),
          listener);
      return listener.getSummary();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private void compileAll() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (CodeBlock block : CodeBlock.in(Path.of("README.md"), "java")) {
      Matcher name = CLASS_NAME.matcher(block.text());
      assertThat(name.find()).as("%s shows a class", block).isTrue();
      sources.add(Files.writeString(folder.resolve(name.group(1) + ".java"), block.text()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      assertThat(
              compiler
                  .getTask(
                      null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                  .call())
          .as("the README's Java compiles")
          .isTrue();
    }
  }
}
