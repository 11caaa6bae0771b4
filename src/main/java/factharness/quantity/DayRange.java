package factharness.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From one day of the calendar to another, both included.
 *
 * @param first null when open at that end ("by December")
 * @param last null when open at that end ("after 4 June")
 * @param yearKnown false when the wording names no year; the days then stand in {@link #YEARLESS}
 */
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last, boolean yearKnown)
    implements DateValue {
  /** The year in which days without a year are kept: a leap year, so that 29 February fits. */
  static final int YEARLESS = 2000;

  public DayRange {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Whole months, 1 to 12, both included. */
  static DayRange months(int year, int first, int last, boolean yearKnown) {
    LocalDate end = LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
    return new DayRange(LocalDate.of(year, first, 1), end, yearKnown);
  }

  /** From the start of this one to the end of {@code other}; null when that runs backwards. */
  @Nullable DayRange to(DayRange other) {
    DayRange from =
        yearKnown || first == null || other.last == null ? this : inYear(other.last.getYear());
    DayRange until = other.yearKnown || last == null ? other : other.inYear(last.getYear());
    if (from.first != null && until.last != null && until.last.isBefore(from.first)) {
      return null;
    }
    return new DayRange(from.first, until.last, yearKnown || other.yearKnown);
  }

  private DayRange inYear(int year) {
    if (yearKnown) {
      return this;
    }
    LocalDate start = first == null ? null : first.plusYears(year - (long) YEARLESS);
    LocalDate end = last == null ? null : last.plusYears(year - (long) YEARLESS);
    return new DayRange(start, end, true);
  }

  private boolean isWholeYears() {
    return first != null && last != null && ChronoUnit.DAYS.between(first, last) >= 364;
  }

  private int anyYear() {
    LocalDate day = first != null ? first : last;
    return day == null ? YEARLESS : day.getYear();
  }

  @Override
  public Comparison compare(Value found) {
    if (found instanceof Weekday weekday) {
      return weekday.compareWith(this);
    }
    if (!(found instanceof DayRange range)) {
      return found instanceof DateValue ? Comparison.UNDECIDED : Comparison.INCOMPARABLE;
    }
    if (yearKnown == range.yearKnown) {
      return compareDays(range);
    }
    // Without its year, a date can still be in another month; it cannot be in another year.
    if ((yearKnown && isWholeYears()) || (range.yearKnown && range.isWholeYears())) {
      return Comparison.UNDECIDED;
    }
    return inYear(range.anyYear()).compareDays(range.inYear(anyYear()));
  }

  private Comparison compareDays(DayRange found) {
    if (isRunFromSameDay(found)) {
      return Comparison.DISAGREES;
    }
    Interval expected = days();
    Interval other = found.days();
    if (expected.contains(other)) {
      return Comparison.AGREES;
    }
    return expected.isDisjointFrom(other) ? Comparison.DISAGREES : Comparison.UNDECIDED;
  }

  /** "The first ten months" are not "the first nine months", though the one holds the other. */
  private boolean isRunFromSameDay(DayRange found) {
    return first != null
        && first.equals(found.first)
        && isRunOfMonths()
        && found.isRunOfMonths()
        && !Objects.equals(last, found.last);
  }

  /** Some months that are no month, quarter, half or whole year. */
  private boolean isRunOfMonths() {
    if (first == null || last == null || first.getDayOfMonth() != 1) {
      return false;
    }
    LocalDate next = last.plusDays(1);
    long months = ChronoUnit.MONTHS.between(first, next);
    return next.getDayOfMonth() == 1 && months < 12 && 12 % months != 0;
  }

  /** In days since 1 January 1970. */
  Interval days() {
    return Interval.closed(
        first == null ? Double.NEGATIVE_INFINITY : first.toEpochDay(),
        last == null ? Double.POSITIVE_INFINITY : last.toEpochDay());
  }
}
