package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("From two amounts of a sentence")
final class ChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recycling rose from 38% to 46%.                 | POINTS point 7..9 RISE
          The rate fell to 3.1% in May from 3.4%.         | POINTS point 0.2..0.4 FALL
          The vote was 52-48.                             | COUNT  4 CHANGE
          Of 600 boats, 90 were lost.                     | SHARE % 15
          A third of voters said no, 18 of the 24 cantons.| SHARE % 75
          It has 80 cases in all, including 20 in May.    | SHARE % 25
          The price is $14, up from $12.                  | MONEY USD 2 RISE; PERCENT % 16.6667 RISE
          """)
  void follows_what_an_editor_would_work_out(String sentence, String quantities) {
    assertThat(Quantities.shown(Quantities.changes(sentence))).isEqualTo(quantities);
  }

  @Test
  void nothing_follows_where_none_was_before_the_other() {
    assertThat(Quantities.changes("It sold 40 cars in May and 50 cars in June.")).isEmpty();
  }

  @Test
  void nothing_follows_where_one_has_no_end() {
    assertThat(Quantities.changes("The rate rose from 38% to more than 46%.")).isEmpty();
  }

  @Test
  void nothing_follows_where_rounding_may_be_all_that_differs() {
    assertThat(Quantities.changes("Profit rose from $1.9bn to $2bn.")).isEmpty();
  }

  @Test
  void a_wrong_change_is_told_in_the_amounts_it_is_wrong_by() {
    Alignment points =
        Quantities.align(
            "The recycling rate rose by 3 percentage points.",
            "The recycling rate rose from 38% to 46% in a year.");
    assertThat(points.values()).isEqualTo(Comparison.DISAGREES);
    assertThat(points.phrase()).isEqualTo("expected 3 percentage points, found from 38% to 46%");
  }

  @Test
  void a_change_in_the_other_direction_is_wrong_too() {
    assertThat(valuesOf("Fares fell by $2.", "Fares went up from $12 to $14."))
        .isEqualTo(Comparison.DISAGREES);
  }

  @Test
  void a_right_change_is_confirmed() {
    assertThat(valuesOf("Fares rose by $2.", "Fares went up from $12 to $14."))
        .isEqualTo(Comparison.AGREES);
    assertThat(valuesOf("Fares rose by 17%.", "Fares went up from $12 to $14."))
        .isEqualTo(Comparison.AGREES);
  }

  @Test
  void a_right_share_is_confirmed() {
    assertThat(valuesOf("Three-quarters of the cantons said no.", "18 of the 24 cantons said no."))
        .isEqualTo(Comparison.AGREES);
  }

  @Test
  void a_margin_is_held_against_a_score_and_not_against_other_numbers() {
    assertThat(valuesOf("She won by eleven votes.", "She won 52-48, and three votes were void."))
        .isEqualTo(Comparison.DISAGREES);
    assertThat(valuesOf("She won by eleven votes.", "She won, and three votes were void."))
        .isEqualTo(Comparison.INCOMPARABLE);
  }

  @Test
  void what_was_added_is_not_what_it_came_to() {
    Alignment customers =
        Quantities.align(
            "The number of customers grew by 1.9 million.",
            "The number of customers grew by 210,000 to 1.9 million.");
    assertThat(customers.values()).isEqualTo(Comparison.DISAGREES);
    assertThat(customers.kinship().answered()).isFalse();
  }

  private static Comparison valuesOf(String fact, String passage) {
    return Quantities.align(fact, passage).values();
  }
}
