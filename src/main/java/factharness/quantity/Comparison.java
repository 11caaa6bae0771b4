package factharness.quantity;

/** How what was found stands to what was expected. */
public enum Comparison {
  /** What was found lies within what was expected. */
  AGREES,
  /** Both cannot be true. */
  DISAGREES,
  /** Both speak of the same thing, and both may be true or not. */
  UNDECIDED,
  /** They are not amounts of the same thing, so that neither says anything on the other. */
  INCOMPARABLE
}
