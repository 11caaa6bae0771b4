package factharness.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day known by its weekday.
 *
 * @param day its name
 * @param published the day on which the text appeared, which lies within a week of the day meant;
 *     null when not known
 */
public record Weekday(DayOfWeek day, @Nullable LocalDate published) implements DateValue {
  @Override
  public Comparison compare(Value found) {
    if (found instanceof Weekday weekday) {
      return day == weekday.day ? Comparison.AGREES : Comparison.DISAGREES;
    }
    if (found instanceof DayRange range) {
      return compareWith(range);
    }
    return found instanceof DateValue ? Comparison.UNDECIDED : Comparison.INCOMPARABLE;
  }

  /** A single day near the day of publication has a weekday; of all others nothing is known. */
  Comparison compareWith(DayRange range) {
    LocalDate date = range.first();
    if (published == null || date == null || !date.equals(range.last())) {
      return Comparison.UNDECIDED;
    }
    LocalDate dated = range.yearKnown() ? date : date.withYear(published.getYear());
    if (Math.abs(dated.toEpochDay() - published.toEpochDay()) >= 7) {
      return Comparison.UNDECIDED;
    }
    return dated.getDayOfWeek() == day ? Comparison.AGREES : Comparison.DISAGREES;
  }
}
