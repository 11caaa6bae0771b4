package factharness.report;

import factharness.accepted.Acceptance;
import factharness.check.Earlier;
import factharness.check.ReviewedFinding;
import factharness.check.State;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as the reports show it. */
record ReportedFinding(ReviewedFinding reviewed) {
  /** Worst first, then the new ones, the surest, and the order of the feature files. */
  static final Comparator<ReportedFinding> WORST_FIRST =
      Comparator.comparing(ReportedFinding::status)
          .thenComparing(shown -> shown.isNew() ? 0 : 1)
          .thenComparing(shown -> -shown.finding().confidence())
          .thenComparing(shown -> shown.fact().location())
          .thenComparing(shown -> shown.article().name())
          .thenComparing(ReportedFinding::id);

  /** The same for the same fact and article in every run, whatever the version and the line. */
  String id() {
    return reviewed.id();
  }

  String factId() {
    return reviewed.factId();
  }

  Finding finding() {
    return reviewed.finding();
  }

  Fact fact() {
    return finding().fact();
  }

  ArticleId article() {
    return finding().article();
  }

  Status status() {
    return Status.of(fact(), finding().verdict());
  }

  /** Something to correct, which nobody has accepted. */
  boolean isProblem() {
    return reviewed.isOpen();
  }

  /** Something to correct that editors have accepted. */
  boolean isAccepted() {
    return reviewed.acceptance().isPresent();
  }

  Optional<Acceptance> acceptance() {
    return reviewed.acceptance();
  }

  Optional<State> state() {
    return reviewed.state();
  }

  /** An open problem that was not there before. */
  boolean isNew() {
    return isProblem() && isIn(State.NEW);
  }

  /** An open problem that was another one before. */
  boolean isChanged() {
    return isProblem() && isIn(State.CHANGED);
  }

  /** A problem of before that is none any more. */
  boolean isFixed() {
    return isIn(State.FIXED);
  }

  private boolean isIn(State state) {
    return state().filter(mine -> mine == state).isPresent();
  }

  /** How the fact stood before, or null when there is nothing to compare with. */
  @Nullable Earlier previous() {
    return reviewed.before();
  }

  Optional<Change> change() {
    return previousStatus().map(before -> Change.of(before, status()));
  }

  /** How the fact stood before, where it differs. */
  Optional<Status> previousStatus() {
    Earlier before = previous();
    return before == null || before.verdict() == finding().verdict()
        ? Optional.empty()
        : Optional.of(Status.of(fact(), before.verdict()));
  }

  boolean isOmission() {
    return finding().verdict() == Verdict.OMITTED;
  }

  /** Whether the reason is worth a line of its own: not where the article just agrees. */
  boolean explains() {
    return finding().verdict() != Verdict.SUPPORTED || reviewed.isFlagged();
  }

  /** Whether two different pairs of words decided, so that both are worth showing. */
  boolean hasPair() {
    return status() != Status.WRONGLY_STATED
        && !finding().explanation().expected().isEmpty()
        && !finding().explanation().found().isEmpty();
  }

  /** What the article has nearest to a fact it leaves out. */
  List<Evidence> nearest() {
    return isOmission() ? finding().evidence() : List.of();
  }

  /** Where on the page the evidence is: in the article's text, or else in its list of facts. */
  String evidenceAnchor() {
    return (finding().evidence().isEmpty() ? "r-" : "m-") + id();
  }

  /** The confidence in whole percent. */
  long percent() {
    return Math.round(finding().confidence() * 100);
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
