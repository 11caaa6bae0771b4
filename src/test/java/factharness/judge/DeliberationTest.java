package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Statement;
import factharness.judge.onnx.Entailment;
import factharness.model.Explanation;
import factharness.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeliberationTest {
  private static final Entailment ALONE = new Entailment(0.2, 0.1, 0.7);
  private static final Entailment IN_CONTEXT = new Entailment(0.7, 0.1, 0.2);

  private final AnalyzedArticle article = Analysis.article("Storms came. Rivers flooded Rome.");
  private final Statement statement = Analysis.RANKER.analyze("Rivers flooded Rome");
  private final Hearing unread =
      Hearing.of(statement, Analysis.RANKER.rank(statement, article, 1).get(0), article);

  @Test
  void it_tells_what_the_model_makes_of_a_passage() {
    assertThat(lines(unread.answered(ALONE)))
        .contains("  entailment model: supported 20%, contradicted 10%, omitted 70%")
        .noneMatch(line -> line.contains("sentence before"));
  }

  @Test
  void it_tells_both_answers_where_the_model_was_asked_twice() {
    assertThat(lines(unread.answered(ALONE).answeredInContext(IN_CONTEXT)))
        .containsSubsequence(
            "  entailment model: supported 20%, contradicted 10%, omitted 70%",
            "  entailment model, with the sentence before: supported 70%, contradicted 10%, omitted 20%");
  }

  @Test
  void it_says_so_where_the_model_was_not_asked() {
    assertThat(lines(unread))
        .anyMatch(line -> line.startsWith("  entailment model: not asked, since"));
  }

  private static List<String> lines(Hearing hearing) {
    var probabilities = new Probabilities(0.5, 0.2, 0.3);
    var ruling =
        new Ruling(
            Verdict.SUPPORTED, 0.5, List.of(), new Explanation("", "", "the article says so"));
    return new Deliberation(
            hearing.fact(),
            List.of(new PassageAssessment(hearing, probabilities)),
            probabilities,
            ruling)
        .lines();
  }
}
