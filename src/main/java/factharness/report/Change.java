package factharness.report;

/** How a fact's standing moved from the version before to the newest one. */
enum Change {
  NEWLY_CONTRADICTED,
  NEWLY_WRONG,
  NEWLY_OMITTED,
  NEWLY_STATED,
  FIXED,
  /** Fine before and now, in another way: what was denied is not spoken of any more. */
  OTHER;

  /** The change between two different standings of one fact. */
  static Change of(Status before, Status now) {
    return switch (now) {
      case CONTRADICTED -> NEWLY_CONTRADICTED;
      case WRONGLY_STATED -> NEWLY_WRONG;
      case REQUIRED_OMITTED, OMITTED, LEFT_OUT -> NEWLY_OMITTED;
      case SUPPORTED -> before == Status.CONTRADICTED ? FIXED : NEWLY_STATED;
      case DENIED, NOT_STATED -> before == Status.WRONGLY_STATED ? FIXED : OTHER;
    };
  }

  String label() {
    return Words.label(this);
  }
}
