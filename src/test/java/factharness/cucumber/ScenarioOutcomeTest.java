package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScenarioOutcomeTest {
  private static final ArticleId WIRE = new ArticleId("talks", "mekong-wire", "v2");

  private static Fact fact(String text, int line, Expectation expectation, Importance importance) {
    SourceLocation location = new SourceLocation("features/talks.feature", line);
    return new Fact(text, location, expectation, importance, List.of(), List.of());
  }

  private static Evidence quote(String quote) {
    return new Evidence(new TextSpan(0, quote.length()), quote, List.of());
  }

  private static final Finding CONTRADICTED =
      new Finding(
          fact("the surplus is $111 billion", 12, Expectation.STATED, Importance.NORMAL),
          WIRE,
          Verdict.CONTRADICTED,
          0.9,
          List.of(quote("Vietnam’s surplus\n\nreached $101 billion.")),
          new Explanation("$111 billion", "$101 billion", "the amounts differ"));

  private static final Finding REQUIRED_OMISSION =
      new Finding(
          fact("Dien leads the delegation", 14, Expectation.STATED, Importance.REQUIRED),
          WIRE,
          Verdict.OMITTED,
          0.7,
          List.of(quote("A delegation came to Washington.")),
          new Explanation("", "", "the nearest sentence does not name Dien"));

  private static final Finding WRONGLY_STATED =
      new Finding(
          fact("the surplus is $11 billion", 16, Expectation.NOT_STATED, Importance.NORMAL),
          WIRE,
          Verdict.SUPPORTED,
          0.8,
          List.of(quote("The surplus is $11 billion."), quote("It was $11 billion.")),
          new Explanation("", "", "the article says so"));

  private static final Finding WARNING =
      new Finding(
          fact("the pact is near", 18, Expectation.STATED, Importance.NORMAL),
          WIRE,
          Verdict.OMITTED,
          0.7,
          List.of(),
          new Explanation("", "", "nothing in the article speaks of it"));

  private static String message(List<Finding> findings, List<RunError> errors) {
    return String.valueOf(
        new ScenarioOutcome(findings, errors).failure().orElseThrow().getMessage());
  }

  @Test
  void a_contradiction_as_lines() {
    assertThat(message(List.of(CONTRADICTED, WARNING), List.of()))
        .isEqualTo(
            """
            1 of 2 findings flagged

            fact        : the surplus is $111 billion
            verdict     : CONTRADICTED
            article     : talks/mekong-wire (v2)
            evidence    : "Vietnam’s surplus reached $101 billion."
            expected    : $111 billion
            found       : $101 billion
            feature line: features/talks.feature:12""");
  }

  @Test
  void all_flagged_facts_of_a_scenario_in_one_message() {
    assertThat(message(List.of(REQUIRED_OMISSION, WRONGLY_STATED), List.of()))
        .isEqualTo(
            """
            2 of 2 findings flagged

            fact        : Dien leads the delegation
            verdict     : OMITTED
            article     : talks/mekong-wire (v2)
            nearest     : "A delegation came to Washington."
            reason      : the nearest sentence does not name Dien
            feature line: features/talks.feature:14

            fact        : no article states that the surplus is $11 billion
            verdict     : SUPPORTED
            article     : talks/mekong-wire (v2)
            evidence    : "The surplus is $11 billion." … "It was $11 billion."
            reason      : the article says so
            feature line: features/talks.feature:16""");
  }

  @Test
  void an_error_stands_before_the_findings() {
    RunError error =
        new RunError(new SourceLocation("features/talks.feature", 5), "\"surplus\" is no fact");

    assertThat(message(List.of(CONTRADICTED), List.of(error)))
        .startsWith(
            """
            1 of 1 finding flagged, 1 error

            error: features/talks.feature:5: "surplus" is no fact

            fact        : the surplus is $111 billion
            """);
  }

  @Test
  void an_omission_that_is_only_a_warning_fails_nothing() {
    assertThat(new ScenarioOutcome(List.of(WARNING), List.of()).failure()).isEmpty();
  }

  @Test
  void the_stack_trace_leads_to_the_flagged_lines() {
    Throwable failure =
        new ScenarioOutcome(List.of(CONTRADICTED, WRONGLY_STATED), List.of())
            .failure()
            .orElseThrow();

    assertThat(failure.getStackTrace())
        .extracting(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .containsExactly("features/talks.feature:12", "features/talks.feature:16");
  }
}
