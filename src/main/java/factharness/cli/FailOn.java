package factharness.cli;

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

  boolean failsAt(Finding finding) {
    return switch (this) {
      case CONTRADICTION -> finding.severity() == Severity.ERROR;
      case OMISSION -> finding.severity() != Severity.NONE;
      case NEVER -> false;
    };
  }
}
