package factharness.report;

import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Severity;
import factharness.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its stable name and what the version before said of the same fact.
 *
 * @param id the same for the same fact and article in every run, whatever the version and the line
 */
record ReportedFinding(String id, String factId, Finding finding, @Nullable Finding previous) {
  /** Worst first, then the new ones, the surest, and the order of the feature files. */
  static final Comparator<ReportedFinding> WORST_FIRST =
      Comparator.comparing(ReportedFinding::status)
          .thenComparing(shown -> shown.isNew() ? 0 : 1)
          .thenComparing(shown -> -shown.finding().confidence())
          .thenComparing(shown -> shown.fact().location())
          .thenComparing(shown -> shown.article().name())
          .thenComparing(ReportedFinding::id);

  Fact fact() {
    return finding.fact();
  }

  ArticleId article() {
    return finding.article();
  }

  Status status() {
    return Status.of(fact(), finding.verdict());
  }

  boolean isProblem() {
    return finding.severity() != Severity.NONE;
  }

  /** A problem that the version before did not have. */
  boolean isNew() {
    return isProblem() && previous != null && previous.severity() == Severity.NONE;
  }

  /** A problem of the version before that is gone. */
  boolean isFixed() {
    return !isProblem() && previous != null && previous.severity() != Severity.NONE;
  }

  Optional<Change> change() {
    return previousStatus().map(before -> Change.of(before, status()));
  }

  /** How the version before stood, where it differs. */
  Optional<Status> previousStatus() {
    return previous == null || previous.verdict() == finding.verdict()
        ? Optional.empty()
        : Optional.of(Status.of(fact(), previous.verdict()));
  }

  boolean isOmission() {
    return finding.verdict() == Verdict.OMITTED;
  }

  /** Whether the reason is worth a line of its own: not where the article just agrees. */
  boolean explains() {
    return finding.verdict() != Verdict.SUPPORTED || isProblem();
  }

  /** Whether two different pairs of words decided, so that both are worth showing. */
  boolean hasPair() {
    return status() != Status.WRONGLY_STATED
        && !finding.explanation().expected().isEmpty()
        && !finding.explanation().found().isEmpty();
  }

  /** What the article has nearest to a fact it leaves out. */
  List<Evidence> nearest() {
    return isOmission() ? finding.evidence() : List.of();
  }

  /** Where on the page the evidence is: in the article's text, or else in its list of facts. */
  String evidenceAnchor() {
    return (finding.evidence().isEmpty() ? "r-" : "m-") + id;
  }

  /** The confidence in whole percent. */
  long percent() {
    return Math.round(finding.confidence() * 100);
  }

  /** For example {@code 97%}. */
  String confidence() {
    return percent() + "%";
  }

  /** What the filters ask: {@code new}, {@code changed} or, when nothing moved, null. */
  @Nullable String since() {
    if (isNew()) {
      return "new";
    }
    return change().isPresent() ? "changed" : null;
  }
}
