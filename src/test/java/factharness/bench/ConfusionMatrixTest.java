package factharness.bench;

import static factharness.bench.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import factharness.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConfusionMatrixTest {
  private static final ConfusionMatrix MATRIX =
      ConfusionMatrix.of(
          List.of(
              outcome('S', 'S', 1),
              outcome('S', 'S', 1),
              outcome('S', 'S', 1),
              outcome('S', 'N', 1),
              outcome('R', 'R', 1),
              outcome('R', 'S', 1),
              outcome('N', 'N', 1),
              outcome('N', 'S', 1)));

  @Test
  void accuracy_is_the_share_of_the_diagonal() {
    assertThat(MATRIX.accuracy()).isEqualTo(new Share(5, 8));
  }

  @Test
  void precision_is_of_those_given_the_verdict() {
    assertThat(MATRIX.precision(Verdict.SUPPORTED)).isEqualTo(new Share(3, 5));
    assertThat(MATRIX.precision(Verdict.CONTRADICTED)).isEqualTo(new Share(1, 1));
    assertThat(MATRIX.precision(Verdict.OMITTED)).isEqualTo(new Share(1, 2));
  }

  @Test
  void recall_is_of_those_that_deserve_the_verdict() {
    assertThat(MATRIX.recall(Verdict.SUPPORTED)).isEqualTo(new Share(3, 4));
    assertThat(MATRIX.recall(Verdict.CONTRADICTED)).isEqualTo(new Share(1, 2));
    assertThat(MATRIX.recall(Verdict.OMITTED)).isEqualTo(new Share(1, 2));
  }

  @Test
  void f1_is_the_harmonic_mean_of_both() {
    assertThat(MATRIX.f1(Verdict.SUPPORTED)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(MATRIX.f1(Verdict.CONTRADICTED)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(MATRIX.f1(Verdict.OMITTED)).isCloseTo(0.5, within(1e-12));
    assertThat(MATRIX.macroF1()).isCloseTo(11.0 / 18, within(1e-12));
  }

  @Test
  void a_verdict_that_never_occurs_has_no_figures_and_does_not_lower_the_mean() {
    ConfusionMatrix matrix = ConfusionMatrix.of(List.of(outcome('S', 'S', 1)));
    assertThat(matrix.f1(Verdict.OMITTED)).isNaN();
    assertThat(matrix.precision(Verdict.OMITTED).ratio()).isNaN();
    assertThat(matrix.macroF1()).isEqualTo(1);
  }
}
