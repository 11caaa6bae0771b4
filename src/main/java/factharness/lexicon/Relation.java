package factharness.lexicon;

/** How the second of two words stands to the first. */
public enum Relation {
  /** The same lemma in the same word class. */
  SAME,

  /** One is derived from the other: {@code announce}, {@code announcement}. */
  DERIVED,

  /** They mean the same or nearly the same: {@code ban}, {@code outlaw}. */
  SYNONYM,

  /** The second is a kind of the first: {@code aircraft}, {@code jet}. */
  HYPERNYM,

  /** Both cannot be said of one thing at one time: {@code rise}, {@code fall}. */
  ANTONYM,

  /** The lexicon knows of no relation, which is no proof that there is none. */
  NONE
}
