package factharness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.json.Json;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.Pair;
import factharness.model.Article;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeasurementTest {
  @TempDir Path folder;

  @Test
  void facts_about_one_text_are_checked_together() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    Measurement measurement =
        new Measurement(
            (article, facts) -> {
              sizes.add(facts.size());
              return findSayings(article, facts);
            },
            Optional.empty());
    measure(
        measurement,
        line("rain", "rain", "S") + line("sun", "sun", "S") + line("rain", "fog", "N"));
    assertThat(sizes).containsExactly(2, 1, 2, 1);
  }

  @Test
  void the_score_is_of_all_cases() throws IOException {
    Result result =
        measure(
            findings(),
            line("rain", "rain", "S") + line("sun", "rain", "N") + line("sun", "fog", "S"));
    assertThat(result.score().matrix().accuracy()).isEqualTo(new Share(2, 3));
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void the_model_alone_is_held_against_the_same_labels() throws IOException {
    Measurement measurement =
        new Measurement(
            MeasurementTest::findSayings, Optional.of(MeasurementTest::alwaysSupported));
    Result result = measure(measurement, line("rain", "rain", "S") + line("sun", "rain", "N"));
    assertThat(result.model().map(Result.ModelAlone::right)).contains(new Share(1, 2));
  }

  @Test
  void an_article_that_cannot_be_read_is_an_error_and_no_verdict() throws IOException {
    Files.writeString(folder.resolve("here.txt"), "There was rain all day in Hanoi.");
    Result result =
        measure(
            findings(),
            """
            {"fact": "rain", "article": "here.txt", "verdict": "SUPPORTED"}
            {"fact": "rain", "article": "gone.txt", "verdict": "SUPPORTED"}
            """);
    assertThat(result.score().matrix().accuracy()).isEqualTo(new Share(1, 1));
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).location().line()).isEqualTo(2);
  }

  @Test
  void an_article_outside_the_folder_is_not_read() {
    assertThatThrownBy(
            () ->
                measure(
                    findings(),
                    "{\"fact\": \"rain\", \"article\": \"../x.txt\", \"verdict\": \"OMITTED\"}\n"))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("../x.txt must be a file in the labelled file's folder");
  }

  @Test
  void the_text_report_shows_the_figures() throws IOException {
    String text =
        ResultText.of(measure(findings(), line("rain", "rain", "S") + line("sun", "fog", "R")));
    assertThat(text)
        .contains("accuracy                0.500  (1 of 2)")
        .contains("contradicted            0            0        1           -   0.000  0.000")
        .contains("0.7 to 0.8        2       0.750     0.500");
  }

  @Test
  void the_json_report_is_json_with_null_for_what_has_no_value() throws IOException {
    Result result = measure(findings(), line("rain", "rain", "S"));
    assertThat(Json.write(ResultJson.of(result)))
        .contains("\"accuracy\":1.0,")
        .contains("\"calibrationError\":0.25,")
        .contains("\"modelAlone\":null,");
  }

  private static Measurement findings() {
    return new Measurement(MeasurementTest::findSayings, Optional.empty());
  }

  /** A checker as simple as can be: an article supports what it says word for word. */
  private static List<Finding> findSayings(Article article, List<Fact> facts) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : facts) {
      boolean said = article.text().contains(fact.text());
      findings.add(
          new Finding(
              fact,
              article.id(),
              said ? Verdict.SUPPORTED : Verdict.OMITTED,
              0.75,
              said ? List.of(Evidence.of(article, new TextSpan(0, 5), List.of())) : List.of(),
              new Explanation("", "", "it says so")));
    }
    return findings;
  }

  private static List<Entailment> alwaysSupported(List<Pair> pairs) {
    return pairs.stream().map(pair -> new Entailment(1, 0, 0)).toList();
  }

  private Result measure(Measurement measurement, String lines) throws IOException {
    Path file = folder.resolve("cases.jsonl");
    Files.writeString(file, lines);
    return measurement.of(file, LabelledFile.read(file, 0));
  }

  private static String line(String weather, String fact, String verdict) {
    return "{\"fact\": \"%s\", \"text\": \"There was %s all day in Hanoi.\", \"verdict\": \"%s\"}%n"
        .formatted(fact, weather, verdict)
        .replace("\r", "");
  }
}
