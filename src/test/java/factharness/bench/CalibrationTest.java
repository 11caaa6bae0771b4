package factharness.bench;

import static factharness.bench.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
  @Test
  void verdicts_fall_into_ten_bins_by_confidence() {
    Calibration calibration =
        Calibration.of(
            List.of(
                outcome('S', 'S', 0.90),
                outcome('S', 'R', 0.92),
                outcome('S', 'S', 1.0),
                outcome('N', 'S', 0.89),
                outcome('N', 'N', 0.0)));
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(9).right()).isEqualTo(new Share(2, 3));
    assertThat(calibration.bins().get(9).meanConfidence()).isCloseTo(0.94, within(1e-12));
    assertThat(calibration.bins().get(8).right()).isEqualTo(new Share(0, 1));
    assertThat(calibration.bins().get(0).right()).isEqualTo(new Share(1, 1));
    assertThat(calibration.bins().get(5).right()).isEqualTo(new Share(0, 0));
  }

  @Test
  void the_expected_error_weighs_each_bin_by_its_count() {
    Calibration calibration =
        Calibration.of(
            List.of(
                outcome('S', 'S', 0.8),
                outcome('S', 'S', 0.8),
                outcome('S', 'R', 0.8),
                outcome('S', 'R', 0.8),
                outcome('S', 'S', 0.6)));
    // 4/5 of |0.8 - 0.5| and 1/5 of |0.6 - 1|
    assertThat(calibration.expectedError()).isCloseTo(0.32, within(1e-12));
  }

  @Test
  void verdicts_that_keep_their_word_have_no_error() {
    assertThat(
            Calibration.of(List.of(outcome('S', 'S', 0.5), outcome('S', 'N', 0.5))).expectedError())
        .isZero();
  }
}
