package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.accepted.Acceptance;
import factharness.accepted.Acceptances;
import factharness.check.RunPlan;
import factharness.check.RunResult;
import factharness.check.Scope;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FailOnTest {
  private static final SourceLocation LINE = new SourceLocation("a.feature", 1);

  private static Finding finding(String version, Verdict verdict) {
    return new Finding(
        Fact.stated("the bridge is open", LINE),
        new ArticleId("larrow", "gazette", version),
        verdict,
        0.9,
        List.of(new Evidence(new TextSpan(0, 5), "words", List.of())),
        new Explanation("", "", "so it is"));
  }

  private static RunResult run(Verdict before, Verdict now) {
    return new RunResult(
        List.of(),
        List.of(),
        List.of(finding("v2", now)),
        List.of(finding("v1", before)),
        List.of());
  }

  private static int exitCode(FailOn level, RunResult run) {
    return new StoryRules(level, List.of()).exitCode(run);
  }

  /** The table of the README. */
  @ParameterizedTest
  @CsvSource({
    "NEW_CONTRADICTION, 1, 0, 0, 0",
    "CONTRADICTION,     1, 1, 0, 0",
    "NEW_OMISSION,      1, 0, 1, 0",
    "OMISSION,          1, 1, 1, 1",
    "NEVER,             0, 0, 0, 0",
  })
  void each_level_fails_for_what_it_says(
      FailOn level, int newContradiction, int contradiction, int newOmission, int omission) {
    assertThat(exitCode(level, run(Verdict.SUPPORTED, Verdict.CONTRADICTED)))
        .isEqualTo(newContradiction);
    assertThat(exitCode(level, run(Verdict.CONTRADICTED, Verdict.CONTRADICTED)))
        .isEqualTo(contradiction);
    assertThat(exitCode(level, run(Verdict.SUPPORTED, Verdict.OMITTED))).isEqualTo(newOmission);
    assertThat(exitCode(level, run(Verdict.OMITTED, Verdict.OMITTED))).isEqualTo(omission);
  }

  @Test
  void an_omission_that_became_a_contradiction_is_a_new_contradiction() {
    assertThat(exitCode(FailOn.NEW_CONTRADICTION, run(Verdict.OMITTED, Verdict.CONTRADICTED)))
        .isEqualTo(1);
  }

  @Test
  void the_first_version_is_held_to_everything() {
    RunResult first =
        new RunResult(
            List.of(), List.of(), List.of(finding("", Verdict.CONTRADICTED)), List.of(), List.of());

    assertThat(exitCode(FailOn.NEW_CONTRADICTION, first)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void what_is_accepted_never_fails(FailOn level) {
    Acceptance entry =
        new Acceptance(
            "the bridge is open",
            "larrow/gazette",
            Verdict.CONTRADICTED,
            "agreed",
            Optional.empty(),
            new SourceLocation("accepted.yml", 1));
    Acceptances accepted = new Acceptances(List.of(entry), LocalDate.EPOCH);
    RunPlan plan = new RunPlan(Scope.ALL, Optional.empty(), accepted, false);

    assertThat(exitCode(level, run(Verdict.SUPPORTED, Verdict.CONTRADICTED).with(plan))).isZero();
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void an_error_of_the_run_is_always_2(FailOn level) {
    RunResult broken =
        new RunResult(
            List.of(), List.of(), List.of(), List.of(), List.of(new RunError(LINE, "is no fact")));

    assertThat(exitCode(level, broken)).isEqualTo(2);
  }
}
