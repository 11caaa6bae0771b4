package factharness.cli;

import factharness.check.RunResult;
import factharness.model.Finding;
import factharness.model.Severity;

/** From which finding on a check ends with exit code 1. */
enum FailOn {
  /** Errors: contradictions, and omissions of required facts. */
  CONTRADICTION,
  /** Errors and warnings: omissions too, but for optional facts. */
  OMISSION,
  /** No finding. */
  NEVER;

  int exitCode(RunResult result) {
    if (!result.errors().isEmpty()) {
      return ExitCodes.BROKEN;
    }
    boolean fails = result.findings().stream().map(Finding::severity).anyMatch(this::failsAt);
    return fails ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private boolean failsAt(Severity severity) {
    return switch (this) {
      case CONTRADICTION -> severity == Severity.ERROR;
      case OMISSION -> severity != Severity.NONE;
      case NEVER -> false;
    };
  }
}
