package factharness.post;

/** How two holdings stand to each other. */
public enum HoldingComparison {
  /** One post and one holder. */
  AGREES,

  /** One post and two holders, or one holder and two posts that nobody holds at once. */
  DISAGREES,

  /** About different posts. */
  INCOMPARABLE
}
