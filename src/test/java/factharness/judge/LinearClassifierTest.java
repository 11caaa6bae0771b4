package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import factharness.model.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinearClassifierTest {
  private final LinearClassifier classifier =
      new LinearClassifier(
          List.of("agrees"),
          Map.of(
              Verdict.SUPPORTED, new double[] {0, Math.log(6)},
              Verdict.CONTRADICTED, new double[] {Math.log(2), 0},
              Verdict.OMITTED, new double[] {0, 0}));

  @Test
  void probabilities_are_the_softmax_of_bias_and_weighted_features() {
    Probabilities none = classifier.classify(List.of(0.0));
    Probabilities one = classifier.classify(List.of(1.0));

    assertThat(none.contradicted()).isCloseTo(2.0 / 4, within(1e-9));
    assertThat(one.supported()).isCloseTo(6.0 / 9, within(1e-9));
    assertThat(one.mostProbable()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void a_tie_accuses_nobody() {
    assertThat(new Probabilities(0.2, 0.4, 0.4).mostProbable()).isEqualTo(Verdict.OMITTED);
    assertThat(new Probabilities(0.4, 0.4, 0.2).mostProbable()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void huge_scores_do_not_overflow() {
    Probabilities certain = classifier.classify(List.of(1e6));

    assertThat(certain.supported()).isEqualTo(1);
    assertThat(certain.contradicted()).isZero();
  }

  @Test
  void weights_for_other_features_are_refused() {
    assertThatThrownBy(() -> classifier.classify(List.of(1.0, 2.0)))
        .hasMessage("expected 1 features, got 2");
    assertThatThrownBy(() -> new LinearClassifier(List.of("a", "b"), classifier.weights()))
        .hasMessage("SUPPORTED needs a bias and 2 weights");
  }
}
