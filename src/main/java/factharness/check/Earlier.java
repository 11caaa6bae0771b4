package factharness.check;

import factharness.model.Evidence;
import factharness.model.Finding;
import factharness.model.Severity;
import factharness.model.Verdict;
import java.util.List;

/**
 * How the same fact stood before: in the version before, or in an earlier run.
 *
 * @param accepted whether an editor had accepted it in that earlier run
 * @param evidence in the version before; none for an earlier run, whose text is not known
 */
public record Earlier(
    Verdict verdict, Severity severity, boolean accepted, List<Evidence> evidence) {
  public Earlier {
    evidence = List.copyOf(evidence);
  }

  static Earlier version(Finding finding) {
    return new Earlier(finding.verdict(), finding.severity(), false, finding.evidence());
  }

  static Earlier run(Baseline.Entry entry) {
    return new Earlier(entry.verdict(), entry.severity(), entry.accepted(), List.of());
  }

  public boolean isProblem() {
    return severity != Severity.NONE;
  }
}
