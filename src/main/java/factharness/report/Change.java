package factharness.report;

import factharness.model.Verdict;

/** How a verdict moved from the version before to the newest one. */
enum Change {
  NEWLY_CONTRADICTED,
  NEWLY_OMITTED,
  NEWLY_STATED,
  FIXED;

  /** The change between two different verdicts. */
  static Change of(Verdict before, Verdict now) {
    return switch (now) {
      case CONTRADICTED -> NEWLY_CONTRADICTED;
      case OMITTED -> NEWLY_OMITTED;
      case SUPPORTED -> before == Verdict.CONTRADICTED ? FIXED : NEWLY_STATED;
    };
  }

  String label() {
    return Words.label(this);
  }
}
