package factharness.check;

import factharness.accepted.Acceptances;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.RunWarning;
import factharness.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of a run seen against what was there before and what editors have accepted.
 *
 * @param findings in the order of the run
 * @param gone findings of the baseline whose fact or article is no longer there, worst first
 * @param warnings entries of accepted findings that have expired or accept nothing
 */
public record Review(
    List<ReviewedFinding> findings, List<Baseline.Entry> gone, List<RunWarning> warnings) {
  public Review {
    findings = List.copyOf(findings);
    gone = List.copyOf(gone);
    warnings = List.copyOf(warnings);
  }

  /** Holds a run against what its plan names. */
  public static Review of(RunResult run) {
    return new Review(findings(run), gone(run), AcceptedWarnings.of(run));
  }

  private static List<ReviewedFinding> findings(RunResult run) {
    boolean againstRun = run.plan().baseline().isPresent();
    Acceptances accepted = run.plan().accepted();
    Before before = new Before(run);
    FindingIds ids = new FindingIds();
    List<ReviewedFinding> reviewed = new ArrayList<>();
    for (Finding finding : run.findings()) {
      boolean flagged = finding.severity() != Severity.NONE;
      reviewed.add(
          new ReviewedFinding(
              ids.ofFinding(finding.fact(), finding.article().name()),
              ids.ofFact(finding.fact()),
              finding,
              before.of(finding),
              againstRun,
              flagged ? accepted.of(finding) : Optional.empty(),
              flagged && accepted.ended(finding)));
    }
    return reviewed;
  }

  /** What a run did not look at may still be there, so it is not called gone. */
  private static List<Baseline.Entry> gone(RunResult run) {
    RunPlan plan = run.plan();
    if (plan.baseline().isEmpty() || plan.selective() || plan.scope().isEmpty()) {
      return List.of();
    }
    Set<FactInArticle> here =
        run.findings().stream().map(FactInArticle::of).collect(Collectors.toSet());
    Set<String> broken =
        run.errors().stream()
            .map(RunError::location)
            .map(place -> place.path())
            .collect(Collectors.toSet());
    return plan.baseline().get().findings().stream()
        .filter(entry -> !here.contains(entry.pair()) && !run.leftOut().contains(entry.pair()))
        .filter(entry -> !broken.contains(entry.feature().path()))
        .sorted(Comparator.comparing(Baseline.Entry::severity).reversed())
        .toList();
  }
}
