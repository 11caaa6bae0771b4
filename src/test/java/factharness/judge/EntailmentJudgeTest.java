package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.judge.onnx.EntailmentModel;
import factharness.judge.onnx.ToyModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a toy model, to which each "yes" of a passage speaks for the fact. */
final class EntailmentJudgeTest {
  private static final String FACT = "Rivers flooded Rome and Pisa";
  private static final String BESIDE =
      "Mayors met. Trains ran. Shops shut. Nobody slept. Dogs bark.";

  @TempDir Path folder;

  @Test
  void a_passage_that_shares_little_is_not_read_where_others_tell_much() {
    assertThat(
            read(
                "Rivers flooded Rome and Pisa yes yes yes.",
                "Rivers flooded Rome.",
                "Rivers reach Rome."))
        .containsExactly(true, true, false);
  }

  @Test
  void it_is_read_where_the_others_tell_nothing() {
    assertThat(read("Rivers flooded Rome and Pisa.", "Rivers flooded Rome.", "Rivers reach Rome."))
        .containsExactly(true, true, true);
  }

  @Test
  void a_passage_that_shares_as_much_is_read_whatever_the_others_tell() {
    assertThat(
            read(
                "Rivers flooded Rome and Pisa yes yes yes.",
                "Rivers flooded Rome and Pisa again yes yes yes.",
                "Rivers flooded Rome and Pisa once more."))
        .containsExactly(true, true, true);
  }

  @Test
  void it_is_read_where_it_has_another_amount_than_the_fact() {
    List<Hearing> hearings =
        unread(
            "Floods in Rome and Pisa killed 12 people",
            "Floods in Rome and Pisa killed 12 people yes yes yes.",
            "Floods killed 12 people.",
            "Floods hurt 14 people.");

    assertThat(heard(judge -> judge.hear(List.of(hearings)))).allMatch(Hearing::isRead);
  }

  @Test
  void every_passage_of_a_short_text_is_read() {
    List<Hearing> hearings =
        unread(
            FACT,
            "Rivers flooded Rome and Pisa yes yes yes.",
            "Rivers flooded Rome.",
            "Rivers reach Rome.");

    assertThat(heard(judge -> judge.hearAll(List.of(hearings)))).allMatch(Hearing::isRead);
  }

  @Test
  void what_is_not_read_is_taken_to_leave_the_fact_open() {
    Hearing unread = unread(FACT, "Rivers flooded Rome and Pisa yes yes yes.").get(0);

    assertThat(unread.entailment().neither()).isGreaterThan(0.95);
    assertThat(unread.telling()).isLessThan(0.05);
  }

  /** Of each passage, the most relevant first, whether the model reads it. */
  private List<Boolean> read(String... sentences) {
    List<Hearing> hearings = unread(FACT, sentences);
    return heard(judge -> judge.hear(List.of(hearings))).stream().map(Hearing::isRead).toList();
  }

  private List<Hearing> heard(Function<EntailmentJudge, List<List<Hearing>>> hearing) {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel model = EntailmentModel.open(folder, 1)) {
      return hearing
          .apply(new EntailmentJudge(new EntailmentMemory(model), Analysis.EFFORT))
          .get(0);
    }
  }

  /** Each sentence is a passage, the most relevant first; the article has others beside them. */
  private static List<Hearing> unread(String fact, String... sentences) {
    AnalyzedArticle article = Analysis.article(String.join(" ", sentences) + " " + BESIDE);
    Statement statement = Analysis.RANKER.analyze(fact);
    var passages = Analysis.RANKER.rank(statement, article, 5);
    assertThat(passages).extracting(Passage::text).containsExactly(sentences);
    return passages.stream().map(passage -> Hearing.of(statement, passage, article)).toList();
  }
}
