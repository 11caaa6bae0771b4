package factharness.quantity;

/**
 * A time of day. "Half past six" and "6:30" are one of two times, and agree with either.
 *
 * @param minute the minutes since midnight, 0 to 1439; where the half of the day is not told, 0 to
 *     719
 * @param isHalfTold whether the morning's or the evening's time is meant
 */
record ClockTime(int minute, boolean isHalfTold) implements Value {
  private static final int HALF_DAY = 12 * 60;

  static ClockTime of(int hour, int minute) {
    return new ClockTime(hour % 24 * 60 + minute, true);
  }

  /** The half of the day that a clock's twelve hours are told in, or none. */
  enum Half {
    MORNING,
    EVENING,
    UNTOLD
  }

  /**
   * @param hour 1 to 12
   */
  static ClockTime of(int hour, int minute, Half half) {
    int early = hour % 12 * 60 + minute;
    return new ClockTime(half == Half.EVENING ? early + HALF_DAY : early, half != Half.UNTOLD);
  }

  /** So many minutes to the hour. */
  ClockTime earlier(int minutes) {
    int day = isHalfTold ? 2 * HALF_DAY : HALF_DAY;
    return new ClockTime(Math.floorMod(minute - minutes, day), isHalfTold);
  }

  @Override
  public Comparison compare(Value found) {
    if (!(found instanceof ClockTime time)) {
      return Comparison.INCOMPARABLE;
    }
    boolean same =
        isHalfTold && time.isHalfTold
            ? minute == time.minute
            : minute % HALF_DAY == time.minute % HALF_DAY;
    return same ? Comparison.AGREES : Comparison.DISAGREES;
  }
}
