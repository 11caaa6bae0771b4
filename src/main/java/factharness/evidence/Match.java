package factharness.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The best counterpart of one term of a fact in a passage.
 *
 * @param term the fact's term
 * @param found the passage's term, or null when the passage has none
 * @param strength how surely both mean the same thing, 0 to 1; an opposite has the strength of the
 *     word it opposes, since the passage speaks of it
 * @param kind how the two are related
 */
public record Match(Term term, @Nullable Term found, double strength, Kind kind) {
  /** How two terms are related. */
  public enum Kind {
    SAME,
    RELATED,
    OPPOSITE,
    /**
     * Another member of a closed class (another weekday, another direction), or a name that shares
     * a part but is another.
     */
    RIVAL,
    NONE
  }

  static Match none(Term term) {
    return new Match(term, null, 0, Kind.NONE);
  }

  /** Whether the passage says this term, in these or related words. */
  public boolean isShared() {
    return kind == Kind.SAME || kind == Kind.RELATED;
  }
}
