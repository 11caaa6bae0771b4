package factharness.quantity;

/** What sort of amount a {@link Quantity} is; amounts of different kinds are not compared. */
public enum Kind {
  /** An amount of money; the unit is the ISO 4217 code. */
  MONEY,
  /** Per cent of something, or a change in per cent. */
  PERCENT,
  /** A difference between two percentages, in percentage points. */
  POINTS,
  /** A part of a whole ("a third", "one in five"), counted in per cent. */
  SHARE,
  /** A factor ("doubled", "five times"). */
  MULTIPLE,
  /** How many of the things that the unit names. */
  COUNT,
  /** A place in an order ("third-largest"). */
  RANK,
  /** A length of time in seconds. */
  DURATION,
  /** Somebody's age in years. */
  AGE,
  /** A physical measure in SI units. */
  MEASURE,
  /** The two sides of a match or a vote. */
  SCORE,
  /** A day or a run of days. */
  DATE,
  /** A time of day, in minutes after midnight. */
  TIME;

  /** Whether it tells how much or how many there is, which may be a margin or part of a whole. */
  boolean isMeasured() {
    return switch (this) {
      case COUNT, DURATION, MEASURE, MONEY -> true;
      default -> false;
    };
  }
}
