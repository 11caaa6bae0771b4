package factharness.quantity;

/**
 * A time of day. "Half past six" and "6:30" are one of two times, and agree with either; "shortly
 * after six" is some time from six on.
 *
 * @param minute the minutes since midnight, 0 to 1439; where the half of the day is not told, 0 to
 *     719
 * @param isHalfTold whether the morning's or the evening's time is meant
 * @param early how many minutes before it may be meant
 * @param late how many minutes after it may be meant
 */
record ClockTime(int minute, boolean isHalfTold, int early, int late) implements Value {
  static final int HALF_DAY = 12 * 60;

  /** The half of the day that a clock's twelve hours are told in, or none. */
  enum Half {
    MORNING,
    EVENING,
    UNTOLD
  }

  /**
   * @param hour 0 to 24
   */
  static ClockTime of(int hour, int minute) {
    return new ClockTime(hour % 24 * 60 + minute, /* isHalfTold= */ true, 0, 0);
  }

  /**
   * @param hour 1 to 12
   */
  static ClockTime of(int hour, int minute, Half half) {
    int morning = hour % 12 * 60 + minute;
    return new ClockTime(
        half == Half.EVENING ? morning + HALF_DAY : morning, half != Half.UNTOLD, 0, 0);
  }

  /** So many minutes to the hour. */
  ClockTime minutesTo(int minutes) {
    int day = isHalfTold ? 2 * HALF_DAY : HALF_DAY;
    return new ClockTime(Math.floorMod(minute - minutes, day), isHalfTold, early, late);
  }

  ClockTime orSo(int earlier, int later) {
    return new ClockTime(minute, isHalfTold, earlier, later);
  }

  @Override
  public Comparison compare(Value found) {
    if (!(found instanceof ClockTime time)) {
      return Comparison.INCOMPARABLE;
    }
    int later = minutesUntil(time);
    if (later == 0 || (-early <= later && later <= late)) {
      return Comparison.AGREES;
    }
    boolean mayBe = -time.late - early <= later && later <= time.early + late;
    return mayBe ? Comparison.UNDECIDED : Comparison.DISAGREES;
  }

  /** By the shorter way round the clock; less than nothing for an earlier time. */
  private int minutesUntil(ClockTime time) {
    int round = isHalfTold && time.isHalfTold ? 2 * HALF_DAY : HALF_DAY;
    int later = Math.floorMod(time.minute - minute, round);
    return later > round / 2 ? later - round : later;
  }
}
