package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void the_outcome_is_one_sentence() {
    assertThat(Words.outcome(new RunView(Sample.run()).tally()))
        .isEqualTo(
            "3 contradictions, 1 wrong statement, 6 omissions in 3 of 3 articles;"
                + " 4 new, 1 fixed since the version before; 1 error of the run");
  }

  @Test
  void a_clean_run_says_so() {
    assertThat(Words.outcome(new RunView(Sample.cleanRun()).tally()))
        .isEqualTo("Nothing to correct in 1 article");
  }

  @Test
  void a_run_that_held_nothing_against_anything_is_not_called_clean() {
    RunResult empty = new RunResult(List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(Words.outcome(new RunView(empty).tally())).isEqualTo("Nothing was checked");
  }
}
