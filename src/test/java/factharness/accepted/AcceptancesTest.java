package factharness.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.ArticleId;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AcceptancesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final Finding FINDING = finding("the bridge  is open", Expectation.STATED, "v2");

  private static Finding finding(String fact, Expectation expectation, String version) {
    return new Finding(
        new Fact(
            fact,
            new SourceLocation("a.feature", 3),
            expectation,
            Importance.NORMAL,
            List.of(),
            List.of()),
        new ArticleId("larrow", "gazette", version),
        Verdict.OMITTED,
        0.9,
        List.of(),
        new Explanation("", "", "nothing"));
  }

  private static Acceptances accepting(Verdict verdict, String fact, String article, String until) {
    return new Acceptances(
        List.of(
            new Acceptance(
                fact,
                article,
                verdict,
                "why",
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                new SourceLocation("accepted.yml", 1))),
        TODAY);
  }

  @Test
  void fact_article_and_verdict_together_make_a_finding() {
    String fact = "the bridge is open";
    assertThat(accepting(Verdict.OMITTED, fact, "larrow/gazette", "").of(FINDING)).isPresent();
    assertThat(accepting(Verdict.CONTRADICTED, fact, "larrow/gazette", "").of(FINDING)).isEmpty();
    assertThat(accepting(Verdict.OMITTED, "it is open", "larrow/gazette", "").of(FINDING))
        .isEmpty();
    assertThat(accepting(Verdict.OMITTED, fact, "larrow/herald", "").of(FINDING)).isEmpty();
  }

  @Test
  void the_last_day_counts() {
    String fact = "the bridge is open";
    Acceptances onLastDay = accepting(Verdict.OMITTED, fact, "larrow/gazette", "2026-03-31");
    Acceptances after = accepting(Verdict.OMITTED, fact, "larrow/gazette", "2026-03-30");

    assertThat(onLastDay.of(FINDING)).isPresent();
    assertThat(onLastDay.ended(FINDING)).isFalse();
    assertThat(after.of(FINDING)).isEmpty();
    assertThat(after.ended(FINDING)).isTrue();
  }

  @Test
  void a_fact_that_no_article_may_state_may_be_named_with_that_phrase() {
    Finding finding = finding("the bridge is open", Expectation.NOT_STATED, "");
    String phrase = "no article states that the bridge is open";

    assertThat(accepting(Verdict.OMITTED, phrase, "larrow/gazette", "").of(finding)).isPresent();
    assertThat(accepting(Verdict.OMITTED, "the bridge is open", "larrow/gazette", "").of(finding))
        .isPresent();
    assertThat(accepting(Verdict.OMITTED, phrase, "larrow/gazette", "").of(FINDING)).isEmpty();
  }
}
