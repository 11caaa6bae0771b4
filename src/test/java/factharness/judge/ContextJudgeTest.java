package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Statement;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.EntailmentModel;
import factharness.judge.onnx.ToyModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a toy model, to which each "yes" of a passage speaks for the fact. */
final class ContextJudgeTest {
  private static final Entailment OPEN = new Entailment(0.2, 0.2, 0.6);
  private static final Entailment SURE = new Entailment(0.96, 0.02, 0.02);

  private final AnalyzedArticle article =
      Analysis.article(
          "Mayors said yes yes. Rivers flooded Rome. Storms came. Rivers flooded Pisa.");

  @TempDir Path folder;

  @Test
  void the_passage_that_tells_most_is_read_with_the_sentence_before_it() {
    Entailment heard = heardInContext("Rivers flooded Rome", OPEN);

    assertThat(heard.supported()).isGreaterThan(0.9);
    assertThat(heard.supported() + heard.contradicted() + heard.neither())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void sure_support_is_left_as_it_is() {
    assertThat(heardInContext("Rivers flooded Rome", SURE)).isEqualTo(SURE);
  }

  @Test
  void nothing_is_before_the_first_sentence() {
    assertThat(heardInContext("Mayors said yes", OPEN)).isEqualTo(OPEN);
  }

  @Test
  void what_tells_less_is_left_as_it_is() {
    Entailment telling = new Entailment(0.3, 0.3, 0.4);

    List<Hearing> heard = heard(hearings("Rivers flooded", OPEN, telling));

    assertThat(heard.get(0).entailment()).isEqualTo(OPEN);
    assertThat(heard.get(1).entailment()).isNotEqualTo(telling);
  }

  private Entailment heardInContext(String fact, Entailment alone) {
    List<Hearing> heard = heard(hearings(fact, alone));
    assertThat(heard).hasSize(1);
    return heard.get(0).entailment();
  }

  private List<Hearing> heard(List<Hearing> hearings) {
    ToyModel.in(folder, "two-inputs.onnx", ToyModel.NLI_CONFIG);
    try (EntailmentModel model = EntailmentModel.open(folder, 1)) {
      return new ContextJudge(new EntailmentMemory(model), Analysis.EFFORT)
          .hear(List.of(hearings), article)
          .get(0);
    }
  }

  /** Of the fact's passages, the most relevant first, each with its answer. */
  private List<Hearing> hearings(String fact, Entailment... answers) {
    Statement statement = Analysis.RANKER.analyze(fact);
    var passages = Analysis.RANKER.rank(statement, article, answers.length);
    assertThat(passages).hasSameSizeAs(answers);
    return IntStream.range(0, answers.length)
        .mapToObj(i -> Hearing.of(statement, passages.get(i), article).answered(answers[i]))
        .toList();
  }
}
