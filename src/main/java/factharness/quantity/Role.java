package factharness.quantity;

/** The part that an amount or a date plays in what is told. */
public enum Role {
  /** How much there is. */
  LEVEL,
  /** How much more there is than before. */
  RISE,
  /** How much less there is than before. */
  FALL,
  /** How much it differs, in a direction that is not told; also by how much one side leads. */
  CHANGE,
  /** How much there is after a change. */
  REACHED,
  /** How much there was before. */
  FORMER,
  /** How many there are, of which another number is told: "18 of the 26 cantons". */
  WHOLE,
  /** The day on which something began that goes on. */
  SINCE,
  /** The day on which something ends that went on. */
  UNTIL;

  /** How much there is, whatever else is told of it. */
  boolean isLevel() {
    return this == LEVEL || this == REACHED || this == WHOLE;
  }

  boolean isChange() {
    return this == RISE || this == FALL || this == CHANGE;
  }
}
