package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.check.Baseline;
import factharness.check.Review;
import factharness.check.ReviewedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineFileTest {
  private static final String REMEDY = "; name the findings.json of an earlier check";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("old.json"), text);
  }

  private String problem(String text) throws IOException {
    Path file = file(text);
    try {
      BaselineFile.read(file);
    } catch (BaselineException problem) {
      return String.valueOf(problem.getMessage()).replace(folder + "/", "");
    }
    throw new AssertionError("no problem was found");
  }

  @Test
  void what_a_run_wrote_is_read_again() throws Exception {
    Path file = ReportFormat.JSON.write(Sample.run(), Sample.INFO, folder);

    Baseline baseline = BaselineFile.read(file);

    assertThat(baseline.finishedAt()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(baseline.findings())
        .extracting(Baseline.Entry::id)
        .containsExactlyElementsOf(
            Review.of(Sample.run()).findings().stream().map(ReviewedFinding::id).toList());
    assertThat(baseline.findings())
        .extracting(Baseline.Entry::verdict)
        .containsExactlyElementsOf(
            Sample.run().findings().stream().map(one -> one.verdict()).toList());
    assertThat(baseline.findings())
        .extracting(one -> one.feature().toString())
        .contains("features/us-vietnam-trade.feature:15");
  }

  @Test
  void a_run_compared_with_itself_has_nothing_new_fixed_or_gone() throws Exception {
    Path file = ReportFormat.JSON.write(Sample.run(), Sample.INFO, folder);

    Tally tally = new RunView(ReviewedSample.against(BaselineFile.read(file))).tally();

    assertThat(tally.newProblems() + tally.changed() + tally.fixed() + tally.gone()).isZero();
    assertThat(tally.problems()).isEqualTo(10);
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> BaselineFile.read(folder.resolve("no.json")))
        .isInstanceOf(BaselineException.class)
        .hasMessageEndingWith(
            "no.json does not exist" + REMEDY + ", or leave out the baseline for a first run");
  }

  @Test
  void a_folder_is_no_baseline() {
    assertThatThrownBy(() -> BaselineFile.read(folder))
        .isInstanceOf(BaselineException.class)
        .hasMessageEndingWith(" is a folder" + REMEDY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "[]|old.json holds no findings",
        "{}|old.json was not written by check",
        "{\"version\": \"2.1.0\", \"runs\": []}|old.json was not written by check",
        "{\"schemaVersion\": \"1\", \"findings\": []}|old.json was not written by check",
        "{\"schemaVersion\": 1, \"findings\": [1]}|old.json has no findings[0]",
        "{\"schemaVersion\": 1, \"findings\": [{}]}|old.json has no findings[0].feature",
        "{\"schemaVersion\": 1, \"findings\": [{\"feature\": {}}]}"
            + "|old.json has no text \"story\" in findings[0]",
      })
  void a_foreign_file_is_refused(String text, String message) throws IOException {
    assertThat(problem(text)).isEqualTo(message + REMEDY);
  }

  @Test
  void what_is_not_json_is_refused_with_its_place() throws IOException {
    assertThat(problem("{\n  oops")).startsWith("old.json is not JSON at line 2, column ");
  }

  @Test
  void an_unknown_verdict_is_named() throws IOException {
    String text = ReportFormat.JSON.toText(Sample.run(), Sample.INFO);

    assertThat(problem(text.replaceFirst("\"SUPPORTED\"", "\"MAYBE\"")))
        .isEqualTo("old.json has the unknown verdict \"MAYBE\" in findings[0]" + REMEDY);
  }

  @Test
  void a_newer_file_asks_for_a_newer_factharness() throws IOException {
    assertThat(problem("{\"schemaVersion\": 2, \"findings\": []}"))
        .isEqualTo(
            "old.json has the schema version 2 and this Factharness reads 1; update Factharness");
  }

  @Test
  void an_older_file_asks_to_be_written_anew() throws IOException {
    assertThat(problem("{\"schemaVersion\": 0, \"findings\": []}"))
        .isEqualTo(
            "old.json has the schema version 0 and this Factharness reads 1; write it anew with"
                + " check");
  }
}
