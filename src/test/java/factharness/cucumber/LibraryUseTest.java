package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    System.clearProperty("factharness.accepted");
    System.clearProperty("factharness.cache");
  }

  @Test
  void the_suite_fails_a_scenario_once_and_writes_the_reports() throws Exception {
    Workspace workspace =
        bridge(
            """
            Feature: Bridge
              Background:
                Given the story "larrow"
              Scenario: Right
                * the repair of the bridge cost $38 million
              Scenario: Wrong
                * no article states that the repair of the bridge cost $38 million
                * two ferries sank in a storm last winter
                * no article states that the repair cost $38 million
            """);
    EngineExecutionResults results = run(workspace, Map.of());

    results.testEvents().assertStatistics(tests -> tests.succeeded(1).failed(1));
    assertThat(failures(results))
        .singleElement()
        .asString()
        .startsWith("2 of 3 findings flagged\n\nfact ")
        .contains(": no article states that the repair of the bridge cost $38 million\n")
        .contains(": no article states that the repair cost $38 million\n")
        .contains("larrow.feature:7")
        .contains("larrow.feature:9");
    assertThat(Files.readString(folder.resolve("reports/index.html"))).contains("two ferries sank");
    assertThat(folder.resolve("reports/findings.json")).exists();
  }

  @Test
  void what_editors_accept_fails_no_scenario() throws Exception {
    Workspace workspace =
        bridge(
            """
            Feature: Bridge
              Scenario: Wrong
                Given the story "larrow"
                * no article states that the repair of the bridge cost $38 million
            """);
    Path accepted = folder.resolve("accepted.yml");
    Files.writeString(
        accepted,
        """
        - fact: no article states that the repair of the bridge cost $38 million
          article: larrow/gazette
          verdict: SUPPORTED
          why: the council has confirmed it
        """);
    System.setProperty("factharness.accepted", accepted.toString());

    EngineExecutionResults results = run(workspace, Map.of());

    results.testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
    assertThat(Files.readString(folder.resolve("reports/findings.json")))
        .contains("the council has confirmed it");
  }

  @Test
  void a_second_run_finds_the_verdicts_of_the_first() throws Exception {
    Workspace workspace =
        bridge(
            """
            Feature: Bridge
              Scenario: Cost
                Given the story "larrow"
                * the repair of the bridge cost $38 million
            """);
    Path cache = folder.resolve("cache");
    System.setProperty("factharness.cache", cache.toString());
    run(workspace, Map.of());
    Map<Path, FileTime> kept = filesOf(cache);

    run(workspace, Map.of()).testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));

    assertThat(filesOf(cache)).isEqualTo(kept).isNotEmpty();
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
  void a_line_that_gherkin_passes_over_fails_the_scenarios_of_its_feature() throws Exception {
    Workspace workspace =
        bridge(
            """
            Feature: Bridge
              Scenario: Cost
                Thn the repair of the bridge cost $83 million
                Given the story "larrow"
                Then the repair of the bridge cost $38 million
            """);

    assertThat(failures(run(workspace, Map.of())))
        .singleElement()
        .asString()
        .startsWith("1 error\n\nerror: ")
        .contains("larrow.feature:3: \"Thn the repair");
  }

  @Test
  void a_suite_without_the_plugin_says_what_is_missing() throws Exception {
    Workspace workspace =
        new Workspace(folder)
            .feature("a.feature", "Feature: A\n  Scenario: B\n    * the bridge is open to cars\n");
    String plugin =
        "@ConfigurationParameter(key = \"cucumber.plugin\", value ="
            + " \"factharness.cucumber.FactharnessPlugin\")";

    assertThat(failures(run(workspace, Map.of(plugin, ""))))
        .containsExactly(
            "the plugin of Factharness is not part of this run; set"
                + " cucumber.plugin=factharness.cucumber.FactharnessPlugin");
  }

  private Workspace bridge(String feature) {
    return new Workspace(folder)
        .article("larrow/gazette.txt", "The repair of the bridge cost $38 million.")
        .feature("larrow.feature", feature);
  }

  private EngineExecutionResults run(Workspace workspace, Map<String, String> changes)
      throws Exception {
    System.setProperty("factharness.fixtures", workspace.fixtures().toString());
    System.setProperty("factharness.reports", folder.resolve("reports").toString());
    String features = workspace.features().toString().replace('\\', '/');
    Map<String, String> replaced = new LinkedHashMap<>(changes);
    replaced.put("@SelectDirectories(\"features\")", "@SelectDirectories(\"" + features + "\")");
    Class<?> suite = ReadmeCode.compile("FactsTest", replaced, folder);
    return EngineTestKit.engine("junit-platform-suite").selectors(selectClass(suite)).execute();
  }

  private static Map<Path, FileTime> filesOf(Path folder) throws IOException {
    Map<Path, FileTime> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private static List<String> failures(EngineExecutionResults results) {
    return results.testEvents().failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().map(Throwable::getMessage).orElse(""))
        .toList();
  }
}
