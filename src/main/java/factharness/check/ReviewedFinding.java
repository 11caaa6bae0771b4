package factharness.check;

import factharness.accepted.Acceptance;
import factharness.model.Finding;
import factharness.model.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its stable name, how the fact stood before, and what editors said of it.
 *
 * @param id the same for the same fact and article in every run, whatever the version and the line
 * @param before null when there is nothing to compare with
 * @param againstRun whether it is compared with an earlier run, not with the version before
 * @param acceptance the entry that accepts it today
 * @param ended whether it was accepted until some day that is over
 */
public record ReviewedFinding(
    String id,
    String factId,
    Finding finding,
    @Nullable Earlier before,
    boolean againstRun,
    Optional<Acceptance> acceptance,
    boolean ended) {

  /** Whether it is a problem that nobody has accepted. */
  public boolean isOpen() {
    return isFlagged() && acceptance.isEmpty();
  }

  /** Whether it is a problem, accepted or not. */
  public boolean isFlagged() {
    return finding.severity() != Severity.NONE;
  }

  /** Empty when there is nothing to compare with. */
  public Optional<State> state() {
    Earlier known = before;
    if (known == null) {
      return againstRun && isFlagged() ? Optional.of(State.NEW) : Optional.empty();
    }
    if (!isFlagged()) {
      return Optional.of(known.isProblem() ? State.FIXED : State.UNCHANGED);
    }
    if (!known.isProblem()) {
      return Optional.of(State.NEW);
    }
    return Optional.of(known.verdict() == finding.verdict() ? State.UNCHANGED : State.CHANGED);
  }

  /**
   * Whether an open problem is one that was not there before, or was milder, or had been accepted.
   * What cannot be compared counts as new, so that the first version of an article is held to all
   * facts.
   */
  public boolean isOpenAndNew() {
    if (!isOpen()) {
      return false;
    }
    Earlier known = before;
    return known == null
        || ended
        || known.accepted()
        || state().orElse(State.NEW) == State.NEW
        || isWorseThan(known);
  }

  private boolean isWorseThan(Earlier known) {
    int worse = finding.severity().compareTo(known.severity());
    return worse > 0 || (worse == 0 && known.verdict() != finding.verdict());
  }
}
