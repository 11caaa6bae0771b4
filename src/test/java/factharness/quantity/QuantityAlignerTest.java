package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The aligner")
final class QuantityAlignerTest {
  private static final String TRADE =
      "Vietnam had exports of $300 billion and a trade surplus of $123 billion with America.";

  @Test
  void compares_the_amount_that_is_of_the_same_thing() {
    Alignment surplus = Quantities.align("Vietnam's trade surplus is $111 billion.", TRADE);
    assertThat(surplus.comparison()).isEqualTo(Comparison.DISAGREES);
    assertThat(surplus.phrase()).isEqualTo("expected $111 billion, found $123 billion");
  }

  @Test
  void never_lets_the_exports_contradict_the_surplus() {
    Alignment surplus =
        Quantities.align(
            "Vietnam's trade surplus is $111 billion.", "Vietnam had exports of $300 billion.");
    assertThat(surplus.comparison()).isNotEqualTo(Comparison.DISAGREES);
  }

  @Test
  void picks_the_agreeing_one_of_two_amounts_of_the_same_thing() {
    Alignment surplus =
        Quantities.align(
            "The trade surplus is $111 billion.",
            "The trade surplus was $104 billion. The trade surplus is now $111 billion.");
    assertThat(surplus.comparison()).isEqualTo(Comparison.AGREES);
  }

  @Test
  void does_not_take_a_remainder_for_a_contradiction() {
    Alignment cantons =
        Quantities.align(
            "Eight cantons voted for the cap.",
            "Of the 26 cantons, 18 cantons voted against the cap.");
    assertThat(cantons.comparison()).isNotEqualTo(Comparison.DISAGREES);
  }

  @Test
  void does_not_take_a_total_for_a_contradiction_of_its_rate() {
    Alignment grant =
        Quantities.align(
            "The grant is worth $20 million.", "The grant is $5 million a year for four years.");
    assertThat(grant.comparison()).isNotEqualTo(Comparison.DISAGREES);
  }

  @Test
  void does_not_divide_a_total_by_its_span_of_time_unless_a_rate_is_told() {
    Alignment surplus =
        Quantities.align(
            "The surplus is $11 billion.", "The surplus was $111 billion over ten months.");
    assertThat(surplus.comparison()).isEqualTo(Comparison.DISAGREES);
  }

  @Test
  void does_not_take_what_was_planned_for_a_contradiction_of_what_was_done() {
    Alignment store =
        Quantities.align(
            "The firm had planned to store 400,000 tonnes.", "The firm stored 310,000 tonnes.");
    assertThat(store.comparison()).isEqualTo(Comparison.UNDECIDED);
    assertThat(store.values()).isEqualTo(Comparison.DISAGREES);
  }

  @Test
  void takes_no_other_things_number_for_an_answer() {
    Alignment homes =
        Quantities.align(
            "The farm will supply 72,000 homes.",
            "The farm will have 72,000 panels and supply 16,000 homes.");
    assertThat(homes.values()).isEqualTo(Comparison.DISAGREES);
    assertThat(homes.kinship().answered()).isFalse();
  }

  @Test
  void takes_a_sum_of_other_things_for_an_answer() {
    Alignment people =
        Quantities.align(
            "In all 23 people were hurt.", "12 men and 11 women were hurt, and five people died.");
    assertThat(people.kinship().answered()).isTrue();
  }

  @Test
  void takes_no_other_months_number_for_an_answer() {
    Alignment index =
        Quantities.align(
            "The index stood at 48.1 in July.",
            "The index rose to 49.6 in July from 48.1 in June.");
    assertThat(index.values()).isEqualTo(Comparison.DISAGREES);
    assertThat(index.kinship().answered()).isFalse();
  }

  @Test
  void takes_a_total_for_an_answer_on_what_each_costs() {
    assertThat(
            Quantities.align(
                    "The scales are worth $2,000 a kilogram.",
                    "The 1.8 tonnes of scales are worth $3.6m.")
                .kinship()
                .answered())
        .isTrue();
    assertThat(
            Quantities.align("Each saves just under £10 a month.", "Next year each saves £117.")
                .kinship()
                .answered())
        .isTrue();
  }

  @Test
  void takes_no_score_for_an_answer_on_its_margin() {
    Alignment majority =
        Quantities.align(
            "It won by seven votes.", "The council approved it by seven votes to four.");
    assertThat(majority.values()).isEqualTo(Comparison.DISAGREES);
    assertThat(majority.kinship().answered()).isFalse();
  }

  @Test
  void takes_no_end_of_a_change_for_an_answer_on_the_change() {
    Alignment price =
        Quantities.align(
            "The price was cut by $2.90 a dose.", "The price is $2.90 a dose, down from $4.");
    assertThat(price.kinship().answered()).isFalse();
  }

  @Test
  void takes_a_score_for_an_answer_to_each_of_its_sides() {
    Alignment votes =
        Quantities.align(
            "Nine members were for it and seven against.",
            "The council closed three schools by nine votes to seven.");
    assertThat(votes.kinship().answered()).isTrue();
  }

  @Test
  void takes_no_former_share_for_a_part_of_something_else() {
    Alignment seats =
        Quantities.align(
            "The state keeps two seats.",
            "The state's share falls from 50 to 25 percent, and it keeps four of the eleven seats.");
    assertThat(seats.kinship().answered()).isFalse();
  }

  @Test
  void takes_no_part_of_an_amount_for_another_of_its_parts() {
    Alignment voters =
        Quantities.align(
            "About half of voters were against.", "71 percent of voters were against.");
    assertThat(voters.kinship().answered()).isFalse();
  }

  @Test
  void takes_no_sum_for_an_answer_to_an_open_bound() {
    Alignment homes =
        Quantities.align(
            "The farm will supply more than 20,000 homes.",
            "The farm supplies 16,000 homes now, of which 9,000 are homes on the island.");
    assertThat(homes.kinship().answered()).isFalse();
  }

  @Test
  void does_not_take_other_things_for_the_counted_ones() {
    Alignment workers =
        Quantities.align("The plant has 200 workers.", "The plant has 300 machines.");
    assertThat(workers.comparison()).isNotEqualTo(Comparison.DISAGREES);
  }

  @Test
  void finds_nothing_where_there_is_nothing_of_that_kind() {
    Alignment surplus =
        Quantities.align("The surplus is $111 billion.", "The talks last three days.");
    assertThat(surplus.found()).isNull();
    assertThat(surplus.comparison()).isEqualTo(Comparison.INCOMPARABLE);
    assertThat(surplus.phrase()).isEqualTo("expected $111 billion, found no such amount");
  }

  @Test
  void aligns_every_quantity_of_the_fact() {
    List<Alignment> alignments =
        QuantityAligner.align(
            Quantities.in("Zabala was sentenced to nine years on Tuesday."),
            Quantities.in("A court sentenced Zabala to six years on Tuesday."));
    assertThat(alignments)
        .extracting(Alignment::comparison)
        .containsExactly(Comparison.DISAGREES, Comparison.AGREES);
  }
}
