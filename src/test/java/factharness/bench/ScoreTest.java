package factharness.bench;

import static factharness.bench.Cases.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  @Test
  void kinds_are_counted_apart_in_alphabetical_order() {
    Score score =
        Score.of(
            List.of(
                outcome('S', 'S', 1, "place", ""),
                outcome('S', 'R', 1, "money", ""),
                outcome('N', 'N', 1, "money", ""),
                outcome('N', 'N', 1, "", "")));
    assertThat(score.kinds().toString())
        .isEqualTo("{money=Share[part=1, whole=2], place=Share[part=1, whole=1]}");
  }

  @Test
  void a_group_counts_when_all_of_it_is_right_and_alone_it_is_no_group() {
    Score score =
        Score.of(
            List.of(
                outcome('S', 'S', 1, "", "a"),
                outcome('S', 'S', 1, "", "b"),
                outcome('R', 'R', 1, "", "a"),
                outcome('R', 'S', 1, "", "b"),
                outcome('R', 'R', 1, "", "alone"),
                outcome('R', 'R', 1, "", "")));
    assertThat(score.groups()).isEqualTo(new Share(1, 2));
  }
}
