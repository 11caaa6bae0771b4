package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports rose in May|Exports fell in May.",
        "The council approved the plan|The council rejected the plan.",
        "The bill passed the Senate|The bill did not pass the Senate.",
        "The bill did not pass the Senate|The bill passed the Senate.",
        "The firm paid the fine|The firm refused to pay the fine."
      })
  void an_opposite_or_a_negation_turns_a_statement(String fact, String passage) {
    assertThat(wording(fact, passage).opposites()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports rose in May|Exports increased in May.",
        "The bill did not pass the Senate|The bill has not passed the Senate.",
        "The council approved the plan|The plan was approved by the council."
      })
  void the_same_thing_in_other_words_is_not_turned(String fact, String passage) {
    assertThat(wording(fact, passage).opposites()).isZero();
  }

  @Test
  void doer_and_done_to_are_told_apart_in_both_voices() {
    assertThat(wording("Acme bought Zenith", "Zenith bought Acme.").swapped()).isEqualTo(1);
    assertThat(wording("Acme bought Zenith", "Zenith was bought by Acme.").swapped()).isEqualTo(-1);
    assertThat(wording("Acme bought Zenith", "Acme was bought by Zenith.").swapped()).isEqualTo(1);
    assertThat(wording("Acme bought Zenith", "Acme bought Zenith.").swapped()).isEqualTo(-1);
  }

  @Test
  void a_plan_is_not_an_event() {
    assertThat(wording("Larrow built a bridge", "Larrow plans to build a bridge.").onlyPlanned())
        .isEqualTo(1);
    assertThat(wording("Larrow may build a bridge", "Larrow built a bridge.").onlyPlanned())
        .isEqualTo(-1);
    assertThat(wording("Larrow built a bridge", "Larrow built a bridge.").onlyPlanned()).isZero();
  }

  @Test
  void missing_names_and_words_are_counted_apart() {
    Wording wording = wording("Verhage led the delegation", "The delegation left on Monday.");

    assertThat(wording.missingNames()).isEqualTo(1);
    assertThat(wording.missingWords()).isEqualTo(0.5);
  }

  private static Wording wording(String fact, String passage) {
    Statement statement = Analysis.RANKER.analyze(fact);
    AnalyzedArticle article = Analysis.article(passage);
    return Wording.of(statement, Analysis.RANKER.whole(statement, article), article);
  }
}
