package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunViewTest {
  private final RunView run = new RunView(Sample.run());

  @Test
  void problems_come_worst_first_and_new_ones_before_known_ones() {
    assertThat(run.problems())
        .extracting(problem -> problem.status() + (problem.isNew() ? " new" : ""))
        .containsExactly(
            "CONTRADICTED new",
            "CONTRADICTED new",
            "CONTRADICTED",
            "WRONGLY_STATED new",
            "OMITTED new",
            "OMITTED",
            "OMITTED",
            "OMITTED",
            "OMITTED",
            "OMITTED");
  }

  @Test
  void ids_are_unique() {
    assertThat(run.findings()).extracting(ReportedFinding::id).doesNotHaveDuplicates();
  }

  @Test
  void an_id_stays_when_lines_above_the_fact_are_added() {
    RunResult result = Sample.run();
    List<Finding> moved = result.findings().stream().map(RunViewTest::tenLinesDown).toList();
    RunView later =
        new RunView(new RunResult(result.articles(), List.of(), moved, List.of(), result.errors()));
    assertThat(later.findings())
        .extracting(ReportedFinding::id)
        .containsExactlyElementsOf(run.findings().stream().map(ReportedFinding::id).toList());
  }

  @Test
  void a_verdict_that_moved_names_the_move() {
    assertThat(
            run.findings().stream()
                .filter(shown -> shown.article().version().equals("v2"))
                .flatMap(shown -> shown.change().stream()))
        .containsExactly(
            Change.NEWLY_OMITTED,
            Change.NEWLY_CONTRADICTED,
            Change.FIXED,
            Change.NEWLY_WRONG,
            Change.NEWLY_CONTRADICTED);
  }

  private static Finding tenLinesDown(Finding finding) {
    Fact fact = finding.fact();
    SourceLocation location =
        new SourceLocation(fact.location().path(), fact.location().line() + 10);
    return new Finding(
        new Fact(
            fact.text(),
            location,
            fact.expectation(),
            fact.importance(),
            fact.section(),
            fact.tags()),
        finding.article(),
        finding.verdict(),
        finding.confidence(),
        finding.evidence(),
        finding.explanation());
  }
}
