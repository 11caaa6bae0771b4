package factharness.model;

/** What a finding means for the run; ordered from harmless to worst. */
public enum Severity {
  NONE,
  WARNING,
  ERROR;

  /**
   * A contradiction is an error; an omission is as bad as the fact is important. For a fact that no
   * article may state, only stating it is an error.
   */
  public static Severity of(Fact fact, Verdict verdict) {
    if (fact.expectation() == Expectation.NOT_STATED) {
      return verdict == Verdict.SUPPORTED ? ERROR : NONE;
    }
    return switch (verdict) {
      case SUPPORTED -> NONE;
      case CONTRADICTED -> ERROR;
      case OMITTED ->
          switch (fact.importance()) {
            case OPTIONAL -> NONE;
            case NORMAL -> WARNING;
            case REQUIRED -> ERROR;
          };
    };
  }
}
