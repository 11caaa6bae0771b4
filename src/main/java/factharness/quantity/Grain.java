package factharness.quantity;

import org.jspecify.annotations.Nullable;

/** The unit in which a length of time or a date is told. */
enum Grain {
  SECOND("second", 1),
  MINUTE("minute", 60),
  HOUR("hour", 3_600),
  DAY("day", 86_400),
  WEEK("week", 7 * 86_400.0),
  FORTNIGHT("fortnight", 14 * 86_400.0),
  /** A twelfth of the mean year. */
  MONTH("month", 365.2425 * 86_400 / 12),
  QUARTER("quarter", 365.2425 * 86_400 / 4),
  /** The mean Gregorian year of 365.2425 days. */
  YEAR("year", 365.2425 * 86_400),
  DECADE("decade", 10 * 365.2425 * 86_400),
  CENTURY("century", 100 * 365.2425 * 86_400);

  final String word;
  final double seconds;

  Grain(String word, double seconds) {
    this.word = word;
    this.seconds = seconds;
  }

  static @Nullable Grain named(String word) {
    for (Grain grain : values()) {
      if (grain.word.equals(word)) {
        return grain;
      }
    }
    return null;
  }
}
