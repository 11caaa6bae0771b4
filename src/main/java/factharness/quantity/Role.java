package factharness.quantity;

/** The part that an amount or a date plays in what is told. */
public enum Role {
  /** How much there is. */
  LEVEL,
  /** How much more there is than before. */
  RISE,
  /** How much less there is than before. */
  FALL,
  /** How much it differs, in a direction that is not told. */
  CHANGE,
  /** How much there was before. */
  FORMER,
  /** The day on which something began that goes on. */
  SINCE,
  /** The day on which something ends that went on. */
  UNTIL;

  boolean isChange() {
    return this == RISE || this == FALL || this == CHANGE;
  }
}
