package factharness.cli;

/** What the process tells its caller. */
final class ExitCodes {
  /** Nothing at or above {@code --fail-on} was found. */
  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** The run itself is broken: a bad option, an unreadable file, no facts, no articles. */
  static final int BROKEN = 2;

  private ExitCodes() {}
}
