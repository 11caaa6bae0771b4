package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AmountJudgeTest {
  @Test
  void an_amount_that_differs_is_put_in_the_place_of_the_facts_own() {
    assertThat(substitutes("The talks go on next Wednesday.", "A second round is set for Monday."))
        .containsExactly("The talks go on Monday.");
    assertThat(substitutes("The fair drew about 900 people.", "Some 1,200 visitors came."))
        .containsExactly("The fair drew Some 1,200 people.");
  }

  @Test
  void each_of_several_that_differ_is_tried_up_to_three() {
    assertThat(
            substitutes(
                "The port cost $5 million.",
                "It sold $1 million, $2 million, $3 million, $4 million."))
        .containsExactly(
            "The port cost $1 million.", "The port cost $2 million.", "The port cost $3 million.");
  }

  @Test
  void an_amount_that_the_passage_has_too_may_be_another_things() {
    assertThat(
            amounts("Exports were $300bn.", "Exports were $300 billion and imports $200 billion."))
        .allMatch(Substitute::rivalled);
    assertThat(amounts("Exports were $300bn.", "Exports were $250 billion."))
        .noneMatch(Substitute::rivalled);
  }

  @Test
  void so_may_one_that_is_part_of_a_name_or_of_a_place_in_an_order() {
    assertThat(
            amounts(
                "It is one of the 60 most-viewed videos.",
                "With 40 likes it is among the top 60 most viewed videos."))
        .isNotEmpty()
        .filteredOn(substitute -> substitute.pair().expected().contains("60"))
        .allMatch(Substitute::rivalled);
    assertThat(amounts("It rose by 3.1 points.", "It fell to 3.1% from 3.4%."))
        .isNotEmpty()
        .noneMatch(Substitute::rivalled);
  }

  @Test
  void another_things_number_is_no_answer_where_the_facts_own_is_told() {
    Amounts homes =
        compare(
            "The farm will power more than 70,000 homes.",
            "The farm will have 72,000 panels and supply 16,000 homes.");

    assertThat(homes.pairs().get(0).found()).isEqualTo("16,000");
    assertThat(homes.pairs().get(0).agrees()).isFalse();
  }

  @Test
  void what_has_no_end_is_no_rival_unless_it_agrees() {
    assertThat(
            amounts(
                "The jury sat for about six hours.",
                "The jury sat for just under three hours; he faces up to 20 years."))
        .isNotEmpty()
        .noneMatch(Substitute::rivalled);
  }

  @Test
  void a_number_of_other_things_leaves_it_open() {
    Amounts countries =
        compare("Its workers come from two countries.", "The plant employs 2,900 people.");

    assertThat(countries.doubtful()).isZero();
    assertThat(countries.open()).isEqualTo(1);
    assertThat(countries.substitutes()).allMatch(Substitute::ofOther);
  }

  @Test
  void a_rank_is_not_tried_since_it_may_be_one_among_other_things() {
    assertThat(
            substitutes(
                "Its deficit with Peru is the third largest.",
                "Peru is its second-largest export market."))
        .isEmpty();
  }

  @Test
  void amounts_of_another_sort_are_not_tried() {
    assertThat(substitutes("The surplus is $111 billion.", "It rose 12% in May.")).isEmpty();
  }

  @Test
  void an_amount_that_follows_from_others_is_known_as_such() {
    assertThat(amounts("Eight cantons were against.", "Of 26 cantons 18 were in favour."))
        .allMatch(Substitute::derivable);
    assertThat(amounts("Seven cantons were against.", "Of 26 cantons 18 were in favour."))
        .isNotEmpty()
        .noneMatch(Substitute::derivable);
  }

  @Test
  void what_the_model_supports_speaks_of_the_facts_own_matter() {
    Amounts amounts =
        compare("The port cost $5 million.", "It cost $8 million; ships cost $9 million.");

    Amounts heard = amounts.withAnswers(amounts.substitutes(), List.of(0.9, 0.2));

    assertThat(heard.told().otherwise()).isEqualTo(0.9);
    assertThat(heard.areToldOtherwise()).isTrue();
    assertThat(heard.pairs().get(0).found()).isEqualTo("$8 million");
  }

  @Test
  void an_amount_may_be_told_again_with_another_value() {
    String fact = "The surplus is $111 billion.";
    String said = "The trade surplus reached $111 billion in October.";

    assertThat(retold(fact, said, "The trade surplus reached $11 billion in October."))
        .isGreaterThan(0.8);
    assertThat(retold(fact, said, "Ministers met twice to talk of $11 billion for new ports."))
        .isLessThan(0.5);
    assertThat(retold(fact, said, "In October the surplus was 111 billion dollars.")).isZero();
    assertThat(retold(fact, said, "The trade surplus reached a record in October.")).isZero();
  }

  @Test
  void another_things_amount_is_no_second_telling() {
    String fact = "The Houston concert is on 10 October.";
    String said = "The concert in Houston takes place on 10 October.";

    assertThat(retold(fact, said, "The concert in Tampa takes place on 9 June.")).isZero();
    assertThat(retold(fact, said, "The concert in Houston takes place on 12 October."))
        .isGreaterThan(0.5);
    assertThat(retold(fact, said, "Tickets for the tour go on sale in a concert hall on 9 June."))
        .isLessThan(0.5);
  }

  private static double retold(String fact, String said, String again) {
    return compare(fact, said).retoldIn(compare(fact, again));
  }

  private static List<String> substitutes(String fact, String passage) {
    return amounts(fact, passage).stream().map(Substitute::fact).toList();
  }

  private static List<Substitute> amounts(String fact, String passage) {
    return compare(fact, passage).substitutes();
  }

  private static Amounts compare(String fact, String passage) {
    AnalyzedArticle article = Analysis.article(passage);
    Statement statement = Analysis.RANKER.analyze(fact);
    return AmountJudge.compare(statement, Analysis.RANKER.whole(statement, article), article);
  }
}
