package factharness.judge.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntailmentModelTest {
  @TempDir Path folder;

  @Test
  void probabilities_are_the_softmax_of_the_outputs() {
    Entailment answer = ask("two-inputs.onnx", ToyModel.NLI_CONFIG, "yes", "maybe yes");
    double supported = Math.exp(8);
    double neither = Math.exp(4);
    assertThat(answer.supported()).isCloseTo(supported / (supported + neither + 1), within(1e-6));
    assertThat(answer.neither()).isCloseTo(neither / (supported + neither + 1), within(1e-6));
    assertThat(answer.contradicted()).isCloseTo(1 / (supported + neither + 1), within(1e-6));
  }

  @Test
  void labels_may_stand_in_any_order() {
    String config =
        "{\"id2label\": {\"0\": \"contradiction\", \"1\": \"neutral\", \"2\": \"entailment\"}}";
    assertThat(ask("two-inputs.onnx", config, "yes", "yes").mostProbable())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void a_model_with_token_types_is_told_which_words_are_the_fact() {
    Entailment answer = ask("three-inputs.onnx", ToyModel.NLI_CONFIG, "no no no", "yes");
    assertThat(answer.mostProbable()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void answers_come_in_the_order_of_the_pairs_whatever_the_threads() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(new Pair("yes ".repeat(1 + i % 3), i % 2 == 0 ? "no no no no" : "maybe"));
    }
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel one = EntailmentModel.open(folder, 1);
        EntailmentModel many = EntailmentModel.open(folder, 3)) {
      List<Entailment> expected = one.classify(pairs);
      assertThat(expected.get(0)).isNotEqualTo(expected.get(1));
      assertThat(many.classify(pairs)).isEqualTo(expected);
      Collections.reverse(pairs);
      List<Entailment> reversed = new ArrayList<>(many.classify(pairs));
      Collections.reverse(reversed);
      assertThat(reversed).isEqualTo(expected);
    }
  }

  @Test
  void batches_change_no_answer() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      pairs.add(new Pair("maybe ".repeat(i / 6 + 1), i % 2 == 0 ? "no no" : "yes yes"));
    }
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel single = EntailmentModel.open(folder, 2)) {
      Files.writeString(
          folder.resolve("config.json"),
          ToyModel.NLI_CONFIG.replace("\"max_", "\"batch_size\": 4, \"max_"));
      try (EntailmentModel batched = EntailmentModel.open(folder, 2)) {
        assertThat(batched.classify(pairs)).isEqualTo(single.classify(pairs));
      }
    }
  }

  @Test
  void a_pair_gets_the_same_answer_alone_and_among_others() {
    List<Pair> pairs = new ArrayList<>();
    for (String town : List.of("Hanoi", "Paris", "Berlin", "Tokyo", "Cairo", "Lima", "Oslo")) {
      pairs.add(new Pair("It rained in " + town + " for 3 days.", "It rained in Paris"));
      pairs.add(new Pair("In " + town + " rain fell, and for days nobody went out.", "It was dry"));
    }
    try (EntailmentModel model = EntailmentModel.shipped()) {
      List<Entailment> alone = new ArrayList<>();
      pairs.forEach(pair -> alone.addAll(model.classify(List.of(pair))));
      assertThat(model.classify(pairs)).isEqualTo(alone);
    }
  }

  @Test
  void the_full_stop_of_a_fact_is_not_shown_to_the_model() {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel model = EntailmentModel.open(folder)) {
      assertThat(model.tokens(new Pair("no", "yes yes . "))).isEqualTo(6);
    }
  }

  @Test
  void the_last_words_of_a_passage_longer_than_the_window_are_read() {
    String passage = "maybe. ".repeat(20) + "no no no no no.";
    assertThat(ask("two-inputs.onnx", ToyModel.NLI_CONFIG, passage, "maybe").mostProbable())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void a_fact_longer_than_half_the_window_is_refused() {
    assertThatThrownBy(
            () -> ask("two-inputs.onnx", ToyModel.NLI_CONFIG, "no", "yes ".repeat(2_000)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("2000 tokens")
        .hasMessageContaining("at most 8")
        .hasMessageContaining("write it as several facts");
  }

  @Test
  void no_pairs_give_no_answers() {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel model = EntailmentModel.open(folder, 2)) {
      assertThat(model.classify(List.of())).isEmpty();
    }
  }

  @Test
  void odd_characters_are_read_as_unknown_words() {
    Entailment answer =
        ask("two-inputs.onnx", ToyModel.NLI_CONFIG, "\uD83D \u0000 \uD83D\uDE00 no", "\uDE00 ٣ ½");
    assertThat(answer.mostProbable()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void an_output_that_is_not_a_number_is_an_error() {
    assertThatThrownBy(() -> ask("two-inputs.onnx", ToyModel.NLI_CONFIG, "a broken record", "yes"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("model.onnx answers with NaN");
  }

  @Test
  void a_network_with_fewer_outputs_than_labels_is_refused_when_opened() {
    ToyModel.in(folder, "two-outputs.onnx", ToyModel.NLI_CONFIG);
    assertOpeningFails("model.onnx gives 2 outputs for a pair, but config.json names 3 labels");
  }

  @Test
  void a_network_with_a_shorter_window_than_its_config_says_is_an_error_and_not_a_verdict() {
    assertThatThrownBy(
            () ->
                ask(
                    "two-inputs.onnx",
                    ToyModel.NLI_CONFIG.replace("16", "64"),
                    "yes ".repeat(30),
                    "no"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("cannot be run")
        .hasMessageContaining("belong together");
  }

  @Test
  void a_network_that_is_cut_off_is_refused() throws IOException {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    Path network = folder.resolve("model.onnx");
    byte[] whole = Files.readAllBytes(network);
    Files.write(network, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertOpeningFails("model.onnx is not a network that can be loaded");
  }

  @Test
  void a_tokenizer_that_is_no_tokenizer_is_refused() throws IOException {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    Files.writeString(folder.resolve("tokenizer.json"), "{\"version\": \"1.0\"}");
    assertOpeningFails("tokenizer.json is not a tokenizer that can be read");
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    for (String file : List.of("model.onnx", "tokenizer.json", "config.json")) {
      Path incomplete = Files.createDirectory(folder.resolve("without-" + file));
      ToyModel.in(incomplete, "two-inputs.onnx", ToyModel.NLI_CONFIG);
      Files.delete(incomplete.resolve(file));
      assertThatThrownBy(() -> EntailmentModel.open(incomplete))
          .isInstanceOf(ModelException.class)
          .hasMessageContaining(incomplete.resolve(file) + " is missing");
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> EntailmentModel.open(folder.resolve("nowhere")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nowhere is not a folder");
  }

  @Test
  void at_least_one_thread_is_needed() {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    assertThatIllegalArgumentException().isThrownBy(() -> EntailmentModel.open(folder, 0));
  }

  private void assertOpeningFails(String message) {
    assertThatThrownBy(() -> EntailmentModel.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  private Entailment ask(String network, String config, String passage, String fact) {
    ToyModel.in(folder, network, config);
    try (EntailmentModel model = EntailmentModel.open(folder, 1)) {
      return model.classify(List.of(new Pair(passage, fact))).get(0);
    }
  }
}
