package factharness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelledFileTest {
  @TempDir Path folder;

  @Test
  void a_line_is_a_case() {
    LabelledCase labelled =
        read("""
                {"id": 7, "fact": "It rained.", "text": "Rain fell.", "verdict": "SUPPORTED", "kind": "weather", "group": "g"}
                """)
            .get(0);
    assertThat(labelled.fact()).isEqualTo("It rained.");
    assertThat(labelled.source()).isEqualTo("Rain fell.");
    assertThat(labelled.isPath()).isFalse();
    assertThat(labelled.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(labelled.kind()).isEqualTo("weather");
    assertThat(labelled.group()).isEqualTo("g");
    assertThat(labelled.at().line()).isEqualTo(1);
  }

  @Test
  void an_article_is_a_path() {
    LabelledCase labelled =
        read("""
                {"fact": "It rained.", "article": "a/b.txt", "verdict": "OMITTED"}
                """)
            .get(0);
    assertThat(labelled.isPath()).isTrue();
    assertThat(labelled.source()).isEqualTo("a/b.txt");
    assertThat(labelled.kind()).isEmpty();
  }

  @Test
  void each_claim_of_a_contrastive_item_is_a_group_of_two() {
    List<LabelledCase> cases =
        read(
            """
            {"a": "Rain fell.", "b": "It was dry.", "claims": [
            {"claim": "It rained.", "a": "S", "b": "R", "kind": "weather"}, {"claim": "It froze.", "a": "N", "b": "N"}]}
            """
                .replace("\n{\"cl", "{\"cl"));
    assertThat(cases)
        .extracting(LabelledCase::source)
        .containsExactly("Rain fell.", "It was dry.", "Rain fell.", "It was dry.");
    assertThat(cases)
        .extracting(LabelledCase::verdict)
        .containsExactly(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.OMITTED, Verdict.OMITTED);
    assertThat(cases).extracting(LabelledCase::group).containsExactly("1/0", "1/0", "1/1", "1/1");
    assertThat(cases.get(0).kind()).isEqualTo("weather");
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "10, 10", "5, 5", "4, 4", "3, 3", "1, 1"})
  void a_limit_takes_lines_evenly_from_the_file(int limit, int expected) throws IOException {
    Path file = folder.resolve("many.jsonl");
    Files.writeString(
        file,
        "{\"fact\": \"It rained.\", \"text\": \"Rain.\", \"verdict\": \"SUPPORTED\"}\n".repeat(10));
    assertThat(LabelledFile.read(file, limit)).hasSize(expected);
  }

  @Test
  void empty_lines_are_passed_over_but_counted() {
    List<LabelledCase> cases =
        read("\n\n{\"fact\": \"It rained.\", \"text\": \"Rain.\", \"verdict\": \"OMITTED\"}\n");
    assertThat(cases).hasSize(1);
    assertThat(cases.get(0).at().line()).isEqualTo(3);
  }

  @Test
  void bad_lines_are_named() {
    assertRefused(
        "{\"fact\": \"F\", \"text\": \"T\", \"verdict\": \"TRUE\"}", ":1: \"TRUE\" is no verdict");
    assertRefused(
        "{\"fact\": \" \", \"text\": \"T\", \"verdict\": \"OMITTED\"}",
        ":1: \"fact\" must be a text");
    assertRefused(
        "{\"fact\": \"F\", \"verdict\": \"OMITTED\"}", ":1: one of \"text\" and \"article\"");
    assertRefused("[]", ":1: the line is not a JSON object");
    assertRefused("{\"fact\"", ":1: the line is not JSON");
    assertRefused("{\"claims\": [1]}", ":1: claim 1 is not an object");
    assertRefused("\n", "there are no lines in it");
  }

  private void assertRefused(String content, String message) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("cases.jsonl")
        .hasMessageContaining(message);
  }

  private List<LabelledCase> read(String content) {
    Path file = folder.resolve("cases.jsonl");
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return LabelledFile.read(file, 0);
  }
}
