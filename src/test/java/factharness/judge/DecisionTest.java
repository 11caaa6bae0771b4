package factharness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Verdict;
import org.junit.jupiter.api.Test;

final class DecisionTest {
  private final Decision decision = Decision.load();

  @Test
  void a_contradiction_that_is_not_sure_enough_gives_way_to_the_next_probable_verdict() {
    assertThat(decision.onArticle(new Probabilities(0.3, 0.45, 0.25))).isEqualTo(Verdict.SUPPORTED);
    assertThat(decision.onArticle(new Probabilities(0.2, 0.45, 0.35))).isEqualTo(Verdict.OMITTED);
    assertThat(decision.onArticle(new Probabilities(0.1, 0.8, 0.1)))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void a_short_text_is_accused_sooner_than_an_article_with_its_many_passages() {
    Probabilities probabilities = new Probabilities(0.25, 0.55, 0.2);

    assertThat(decision.onPassage(probabilities)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(decision.onArticle(probabilities)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void what_is_less_than_even_accuses_no_text() {
    assertThat(decision.onPassage(new Probabilities(0.3, 0.45, 0.25))).isEqualTo(Verdict.SUPPORTED);
  }
}
