package factharness.check;

/** How a finding stands to what it is compared with. */
public enum State {
  /** A problem that was none before. */
  NEW,
  /** A problem before and now, with another verdict. */
  CHANGED,
  /** A problem before, and none now. */
  FIXED,
  /** As it was: the same problem, or none before and now. */
  UNCHANGED
}
