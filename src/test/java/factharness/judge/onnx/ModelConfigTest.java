package factharness.judge.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelConfigTest {
  private static final String LABELS =
      "\"id2label\": {\"0\": \"entailment\", \"1\": \"neutral\", \"2\": \"contradiction\"}";

  @TempDir Path folder;

  @Test
  void own_label_names_are_known() {
    assertThat(
            read("{\"id2label\": {\"0\":\"SUPPORTED\",\"1\":\"CONTRADICTED\",\"2\":\"OMITTED\"}}")
                .labels())
        .containsExactly(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.OMITTED);
  }

  @Test
  void label_names_of_fact_checking_sets_are_known() {
    assertThat(
            read("{\"id2label\": {\"2\":\"NOT_ENOUGH_INFO\",\"0\":\"REFUTES\",\"1\":\"SUPPORTS\"}}")
                .labels())
        .containsExactly(Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.OMITTED);
  }

  @ParameterizedTest
  @CsvSource({
    "128, bert, 128",
    "8192, modernbert, 512",
    "514, roberta, 512",
    "130, xlm-roberta, 128"
  })
  void the_window_is_what_the_positions_allow_up_to_512(int positions, String type, int window) {
    String config =
        "{"
            + LABELS
            + ", \"max_position_embeddings\": "
            + positions
            + ", \"model_type\": \""
            + type
            + "\"}";
    assertThat(read(config).window()).isEqualTo(window);
  }

  @Test
  void two_labels_are_too_few() {
    assertRefused(
        "{\"id2label\": {\"0\": \"entailment\", \"1\": \"not_entailment\"}}",
        "names 2 labels [entailment, not_entailment], but a verdict needs three");
  }

  @Test
  void a_label_without_meaning_is_named() {
    assertRefused(
        "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\", \"2\": \"LABEL_2\"}}",
        "calls label 0 \"LABEL_0\"");
  }

  @Test
  void two_labels_of_one_meaning_are_refused() {
    assertRefused(
        "{\"id2label\": {\"0\": \"entailment\", \"1\": \"supports\", \"2\": \"neutral\"}}",
        "two labels that mean SUPPORTED");
  }

  @Test
  void a_gap_in_the_numbers_is_refused() {
    assertRefused(
        "{\"id2label\": {\"0\": \"entailment\", \"1\": \"neutral\", \"3\": \"contradiction\"}}",
        "no label 2");
  }

  @Test
  void labels_must_be_there() {
    assertRefused("{}", "has no \"id2label\"");
  }

  @Test
  void a_window_must_be_a_sensible_number() {
    assertRefused(
        "{" + LABELS + ", \"max_position_embeddings\": \"many\"}",
        "\"max_position_embeddings\": many, which must be a whole number");
  }

  @Test
  void pairs_are_run_one_by_one_unless_the_config_allows_batches() {
    assertThat(read("{" + LABELS + "}").batch()).isEqualTo(1);
    assertThat(read("{" + LABELS + ", \"batch_size\": 16}").batch()).isEqualTo(16);
  }

  @Test
  void a_batch_holds_at_least_one_pair() {
    assertRefused("{" + LABELS + ", \"batch_size\": 0}", "\"batch_size\": 0");
  }

  @Test
  void a_config_must_be_json() {
    assertRefused("id2label: yes", "config.json is not JSON at line 1");
  }

  private void assertRefused(String config, String message) {
    assertThatThrownBy(() -> read(config))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(folder.resolve("config.json").toString())
        .hasMessageContaining(message);
  }

  private ModelConfig read(String config) {
    try {
      Files.writeString(folder.resolve("config.json"), config);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return ModelConfig.read(ModelFiles.in(folder));
  }
}
