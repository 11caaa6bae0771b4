package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoundSummaryTest {
  private static final String STORY = "us-vietnam-trade";
  private static final RunResult RUN = Sample.run();
  private static final RunResult NONE =
      new RunResult(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void what_has_come_is_told_with_its_reason() {
    Finding problem = problem();
    String text = summary(with(List.of()), with(List.of(problem)), STORY);

    assertThat(text.lines().count()).isEqualTo(2);
    assertThat(text)
        .startsWith(STORY + ": 1 contradicted\n  ✕ Contradicted  " + problem.fact().text() + "  ");
  }

  @Test
  void what_was_there_in_the_round_before_is_only_counted() {
    assertThat(summary(RUN, RUN, STORY).lines()).hasSize(1 + RUN.errors().size());
  }

  @Test
  void what_has_gone_is_told_as_corrected() {
    Finding problem = problem();

    assertThat(summary(with(List.of(problem)), with(List.of()), STORY))
        .startsWith(STORY + ": no facts are held against it\n  ✓ Corrected  ")
        .contains(problem.fact().text());
  }

  @Test
  void a_story_that_was_not_touched_is_not_told() {
    assertThat(summary(NONE, with(RUN.findings()), "another"))
        .isEqualTo("another: no facts are held against it\n");
  }

  @Test
  void errors_of_the_run_are_told_whatever_the_story() {
    RunError error = new RunError(new SourceLocation("a\u001B[31m.txt", 3), "is empty");
    RunResult broken = new RunResult(List.of(), List.of(), List.of(), List.of(), List.of(error));

    assertThat(summary(NONE, broken)).isEqualTo("not checked: a␛[31m.txt:3: is empty\n");
    assertThat(summary(broken, broken)).startsWith("still not checked: ");
  }

  private static Finding problem() {
    return RUN.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.verdict() == factharness.model.Verdict.CONTRADICTED)
        .findFirst()
        .orElseThrow();
  }

  private static RunResult with(List<Finding> findings) {
    return new RunResult(RUN.articles(), List.of(), findings, List.of(), List.of());
  }

  private static String summary(RunResult before, RunResult now, String... stories) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RoundSummary.print(
        before, now, List.of(stories), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
