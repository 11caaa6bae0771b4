package factharness.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A day, week, month or year told by its distance from a day that is not known: "last year".
 *
 * @param grain the unit of the distance
 * @param offset 0 for "this", negative for the past
 */
record RelativeDate(Grain grain, int offset) implements DateValue {
  @Override
  public Comparison compare(Value found) {
    if (found instanceof RelativeDate other && grain == other.grain) {
      return offset == other.offset ? Comparison.AGREES : Comparison.DISAGREES;
    }
    return found instanceof DateValue ? Comparison.UNDECIDED : Comparison.INCOMPARABLE;
  }

  /** The days meant, when the text appeared on {@code published}. */
  DayRange anchoredTo(LocalDate published) {
    return switch (grain) {
      case YEAR -> years(published.plusYears(offset).getYear(), 1);
      case DECADE -> years(Math.floorDiv(published.getYear(), 10) * 10 + 10 * offset, 10);
      case CENTURY -> years(Math.floorDiv(published.getYear(), 100) * 100 + 100 * offset, 100);
      case QUARTER -> {
        LocalDate month = published.plusMonths(3L * offset);
        LocalDate start = LocalDate.of(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1, 1);
        yield new DayRange(start, start.plusMonths(3).minusDays(1), true);
      }
      case MONTH -> {
        LocalDate month = published.plusMonths(offset);
        yield new DayRange(
            month.withDayOfMonth(1), month.with(TemporalAdjusters.lastDayOfMonth()), true);
      }
      case WEEK, FORTNIGHT -> {
        LocalDate day = published.plusWeeks((grain == Grain.WEEK ? 1L : 2L) * offset);
        LocalDate monday = day.minus(day.getDayOfWeek().getValue() - 1L, ChronoUnit.DAYS);
        yield new DayRange(monday, monday.plusDays(6), true);
      }
      case DAY, HOUR, MINUTE, SECOND -> {
        LocalDate day = grain == Grain.DAY ? published.plusDays(offset) : published;
        yield new DayRange(day, day, true);
      }
    };
  }

  private static DayRange years(int first, int count) {
    return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), true);
  }
}
