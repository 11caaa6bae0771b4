package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written keeps to what is published: our own schema, SARIF's and GitLab's. */
final class SchemaTest {
  private static final RunResult EMPTY =
      new RunResult(List.of(), List.of(), List.of(), List.of(), List.of());

  static List<RunResult> runs() {
    return List.of(
        Sample.run(),
        ReviewedSample.run(),
        BigRun.of(20, 10),
        EMPTY,
        HostileTextTest.run("</script>\u0000\u202E“quote”, ünïcode \uD83D and a \\ %41 #?"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void findings_have_the_fields_of_the_published_schema_and_no_others(RunResult run)
      throws IOException {
    String schema = Files.readString(Path.of("docs/findings.schema.json"));

    assertThat(JsonSchema.strict(schema).problems(ReportFormat.JSON.toText(run, Sample.INFO)))
        .as("a new field belongs into docs/findings.schema.json and docs/findings.md")
        .isEmpty();
  }

  @Test
  void the_schema_has_the_version_that_is_written() throws IOException {
    String schema = Files.readString(Path.of("docs/findings.schema.json"));

    assertThat(JsonTree.parse(schema).at("properties").at("schemaVersion").at("const").value())
        .isEqualTo(JsonFindings.SCHEMA_VERSION);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void sarif_keeps_to_the_official_schema(RunResult run) throws IOException {
    JsonSchema sarif = JsonSchema.fromClassPath("/schema/sarif-schema-2.1.0.json");

    assertThat(sarif.problems(ReportFormat.SARIF.toText(run, Sample.INFO))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void gitlab_can_read_its_report(RunResult run) throws IOException {
    JsonSchema gitlab = JsonSchema.fromClassPath("gitlab-code-quality.schema.json");

    assertThat(gitlab.problems(ReportFormat.GITLAB.toText(run, Sample.INFO))).isEmpty();
  }

  /** A validator that finds nothing wrong with anything would pass the tests above. */
  @Test
  void the_schemas_refuse_what_is_wrong() throws IOException {
    String findings = ReportFormat.JSON.toText(Sample.run(), Sample.INFO);
    String sarif = ReportFormat.SARIF.toText(Sample.run(), Sample.INFO);
    String gitlab = ReportFormat.GITLAB.toText(Sample.run(), Sample.INFO);
    String schema = Files.readString(Path.of("docs/findings.schema.json"));

    assertThat(JsonSchema.of(schema).problems(findings.replace("\"SUPPORTED\"", "\"YES\"")))
        .isNotEmpty();
    assertThat(JsonSchema.of(schema).problems(findings.replaceAll("(finishedAt.*)T", "$1 at ")))
        .isNotEmpty();
    assertThat(JsonSchema.strict(schema).problems(findings.replace("\"found\"", "\"fund\"")))
        .isNotEmpty();
    assertThat(
            JsonSchema.fromClassPath("/schema/sarif-schema-2.1.0.json")
                .problems(sarif.replace("\"level\" : \"error\"", "\"level\" : \"bad\"")))
        .isNotEmpty();
    assertThat(
            JsonSchema.fromClassPath("gitlab-code-quality.schema.json")
                .problems(gitlab.replace("critical", "awful")))
        .isNotEmpty();
  }
}
