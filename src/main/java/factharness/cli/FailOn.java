package factharness.cli;

import factharness.check.ReviewedFinding;
import factharness.model.Severity;
import java.util.Locale;

/**
 * Which open findings end a check with exit code 1. What editors have accepted never does.
 * Strictest last: {@code never}, {@code new-contradiction}, then {@code contradiction} or {@code
 * new-omission}, and {@code omission}.
 */
enum FailOn {
  /** New errors; what cannot be compared with anything is new. */
  NEW_CONTRADICTION,
  /** Errors: contradictions, and omissions of required facts. */
  CONTRADICTION,
  /** New errors and new warnings. */
  NEW_OMISSION,
  /** Errors and warnings: omissions too, but for optional facts. */
  OMISSION,
  /** No finding. */
  NEVER;

  boolean failsAt(ReviewedFinding one) {
    boolean error = one.finding().severity() == Severity.ERROR;
    return switch (this) {
      case NEW_CONTRADICTION -> error && one.isOpenAndNew();
      case CONTRADICTION -> error && one.isOpen();
      case NEW_OMISSION -> one.isOpenAndNew();
      case OMISSION -> one.isOpen();
      case NEVER -> false;
    };
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
