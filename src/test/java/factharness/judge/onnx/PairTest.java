package factharness.judge.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class PairTest {
  @Test
  void full_stops_and_spaces_around_a_fact_do_not_count() {
    assertThat(new Pair("p", " The surplus is $1.5 bn. . ").bareFact())
        .isEqualTo("The surplus is $1.5 bn");
  }

  @Test
  void a_fact_of_full_stops_is_no_fact() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pair("p", " ... "));
  }

  @Test
  void a_passage_needs_words() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pair(" \n", "It rained"));
  }
}
