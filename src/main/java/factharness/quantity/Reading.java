package factharness.quantity;

import factharness.quantity.UnitReader.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place of a sentence, before it is known what it is an amount of.
 *
 * @param value null for something that only looks like an amount, and is to be passed over
 * @param start the index of its first word, hedges included
 * @param next the index of the word behind it
 */
record Reading(
    Kind kind, String unit, String told, @Nullable Value value, Role role, int start, int next) {
  static Reading passedOver(int start, int next) {
    return new Reading(Kind.COUNT, "", "", null, Role.LEVEL, start, next);
  }

  static Reading date(DateValue value, Role role, int start, int next) {
    return new Reading(Kind.DATE, "day", "day", value, role, start, next);
  }

  /** One day; what is no day, as 31 February, is passed over. */
  static Reading day(int year, int month, int day, boolean yearKnown, int start, int next) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date(new DayRange(date, date, yearKnown), Role.LEVEL, start, next);
    } catch (DateTimeException e) {
      return passedOver(start, next);
    }
  }

  /** So much of a unit. */
  static Reading of(Amount amount, Unit unit, int start, int next) {
    return new Reading(unit.kind(), unit.unit(), unit.told(), amount, Role.LEVEL, start, next);
  }

  Reading inRole(Role other) {
    return new Reading(kind, unit, told, value, other, start, next);
  }

  Reading from(int earlier) {
    return new Reading(kind, unit, told, value, role, earlier, next);
  }
}
