package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.Program.Outcome;
import factharness.judge.onnx.ToyModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelOptionTest {
  private static final String FACT = "the bridge opened in March";
  private static final String TWO_LABELS =
      "{\"id2label\": {\"0\": \"entailment\", \"1\": \"not_entailment\"}}";

  @TempDir private Path folder;

  private Path model;
  private Path article;

  @BeforeEach
  void one_story() throws IOException {
    model = Files.createDirectory(folder.resolve("model"));
    Path story = Files.createDirectories(folder.resolve("fixtures/larrow"));
    article = Files.writeString(story.resolve("gazette.txt"), "The bridge opened in March.");
    Files.writeString(
        folder.resolve("larrow.feature"),
        "Feature: Bridge\n  Scenario: Cost\n    Given the story \"larrow\"\n    * " + FACT + "\n");
    Files.writeString(
        folder.resolve("questions.jsonl"),
        "{\"id\": 1, \"fact\": \"" + FACT + "\", \"article\": \"" + article + "\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain"})
  void a_model_of_the_users_judges(String command) {
    ToyModel.in(model, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    Outcome outcome = run(command, "--model=" + model);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isNotEqualTo(2);
  }

  @Test
  void explain_tells_another_model_s_answers() {
    ToyModel.in(model, "two-inputs.onnx", ToyModel.NLI_CONFIG);

    assertThat(run("explain", "--model=" + model).out())
        .isNotEqualTo(Program.run("explain", FACT, article.toString()).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain"})
  void a_model_that_is_set_is_used(String command) throws IOException {
    Path settings = Files.writeString(folder.resolve("ours.yml"), "model: nowhere\n");
    Outcome outcome = run(command, "--config=" + settings);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(folder.resolve("nowhere") + " is not a folder; name one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain", "bench"})
  void a_model_with_two_labels_is_refused(String command) {
    ToyModel.in(model, "two-inputs.onnx", TWO_LABELS);
    Outcome outcome = run(command, "--model=" + model);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: ")
        .contains(model.resolve("config.json") + " names 2 labels [entailment, not_entailment]")
        .contains("; choose a model with three")
        .doesNotContain("should not happen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain", "bench"})
  void a_model_whose_labels_have_unknown_names_is_refused(String command) {
    ToyModel.in(model, "two-inputs.onnx", ToyModel.NLI_CONFIG.replace("Neutral", "LABEL_2"));
    Outcome outcome = run(command, "--model=" + model);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: ")
        .contains(model.resolve("config.json") + " calls label 2 \"LABEL_2\"; known are")
        .contains("write the right one into \"id2label\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain", "bench"})
  void a_damaged_model_is_refused(String command) throws IOException {
    ToyModel.in(model, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    Files.write(model.resolve("model.onnx"), new byte[100]);
    Outcome outcome = run(command, "--model=" + model);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: ")
        .contains(model.resolve("model.onnx") + " is not a network that can be loaded")
        .contains("export it again, or name another folder")
        .doesNotContain("should not happen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "explain"})
  void a_model_that_fails_on_a_text_gives_an_error_and_no_verdict(String command)
      throws IOException {
    ToyModel.in(model, "two-inputs.onnx", ToyModel.NLI_CONFIG.replace("16", "512"));
    Files.writeString(article, "The bridge opened in March after two years of repairs and tests.");
    Outcome outcome = run(command, "--model=" + model);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out() + outcome.err())
        .contains(model.resolve("model.onnx") + " cannot be run: ")
        .doesNotContain("Exception: ", "should not happen", "SUPPORTED", "OMITTED");
  }

  private Outcome run(String command, String option) {
    return switch (command) {
      case "check" ->
          Program.run(
              "check",
              "--quiet",
              option,
              "--features=" + folder.resolve("larrow.feature"),
              "--fixtures=" + folder.resolve("fixtures"),
              "--reports=" + folder.resolve("reports"));
      case "judge" -> Program.run("judge", option, folder.resolve("questions.jsonl").toString());
      case "explain" -> Program.run("explain", option, FACT, article.toString());
      default -> Program.run("bench", option, "fixtures/labelled.jsonl");
    };
  }
}
