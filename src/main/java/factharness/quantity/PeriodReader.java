package factharness.quantity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of years and months: "late 2025", "the third quarter", "first ten months", "the
 * second week of June".
 */
final class PeriodReader {
  static final Set<String> PARTS = Set.of("early", "mid", "late");

  private static final Set<String> LAST = Set.of("final", "closing");

  private static final Set<String> ENDS = Set.of("last", "final", "closing");

  /** What has halves as well as a year has. */
  private static final Set<String> GAMES =
      Vocabulary.words(
          "goal goals score scored scores scoring match game minute minutes touchdown touchdowns possession header"
              + " whistle yards equaliser equalizer substitute kick kicked pitch referee");

  /** Whether a week begins on a Monday or on the first is left open. */
  private static final int AROUND_WEEK = 2;

  private static final int DAYS_OF_WEEK = 7;

  private final Words words;
  private final DayReader days;
  private final NumeralReader numerals;
  private final OrdinalReader ordinals;

  PeriodReader(Words words, DayReader days) {
    this.words = words;
    this.days = days;
    this.numerals = new NumeralReader(words);
    this.ordinals = new OrdinalReader(words);
  }

  @Nullable Reading read(int at) {
    Reading reading = partOf(at);
    reading = reading != null ? reading : firstMonths(at);
    reading = reading != null ? reading : code(at);
    reading = reading != null ? reading : week(at);
    return reading != null ? reading : quarterOrHalf(at);
  }

  /** "late 2025", "mid-March", "the end of June". */
  private @Nullable Reading partOf(int at) {
    int part;
    int next;
    if (words.get(at).isIn(PARTS)) {
      part = words.get(at).is("early") ? 0 : words.get(at).is("mid") ? 1 : 2;
      next = at + 1 < words.size() && words.get(at + 1).isHyphen() ? at + 2 : at + 1;
    } else if (words.get(at).isIn(Set.of("end", "start", "beginning", "middle"))
        && words.isAt(at + 1, "of")) {
      part = words.isAt(at, "end") ? 2 : words.isAt(at, "middle") ? 1 : 0;
      next = at + 2;
    } else {
      return null;
    }
    Reading whole = whole(next);
    return whole == null ? null : part(at, whole, part, 3);
  }

  /** A month, a year or some of them, also one that is named from the day of publication. */
  private @Nullable Reading whole(int at) {
    if (at >= words.size()) {
      return null;
    }
    if (words.isAt(at, "the") && words.isAt(at + 1, "year") && !words.isAt(at + 2, "to")) {
      DayRange year = DayRange.months(DayRange.YEARLESS, 1, 12, /* yearKnown= */ false);
      return Reading.date(year, Role.LEVEL, at, at + 2);
    }
    int start = words.isAt(at, "the") ? at + 1 : at;
    Reading whole = start < words.size() ? days.monthDay(start, true) : null;
    whole = whole == null && start < words.size() ? days.year(start) : whole;
    whole = whole != null && words.isHyphenAt(whole.next()) ? null : whole; // "the 2021-22 season"
    boolean relative = words.isAt(at + 1, "year") || words.isAt(at + 1, "month");
    return whole == null && relative ? days.relative(at) : whole;
  }

  /** One of so many equal parts, counted from 0. */
  private static @Nullable Reading part(int at, Reading whole, int part, int parts) {
    if (!(whole.value() instanceof DayRange range)
        || range.first() == null
        || range.last() == null) {
      return null;
    }
    LocalDate first = range.first();
    boolean year =
        first.getDayOfYear() == 1 && range.last().equals(first.plusYears(1).minusDays(1));
    if (year) {
      int months = 12 / parts;
      DayRange some =
          DayRange.months(
              first.getYear(), months * part + 1, months * (part + 1), range.yearKnown());
      return Reading.date(some, Role.LEVEL, at, whole.next());
    }
    long length = range.last().toEpochDay() - first.toEpochDay() + 1;
    LocalDate from = first.plusDays(length * part / parts);
    LocalDate until = first.plusDays(length * (part + 1) / parts - 1);
    return length < parts
        ? null
        : Reading.date(new DayRange(from, until, range.yearKnown()), Role.LEVEL, at, whole.next());
  }

  /** "The first week of June", "the last week in May 2025". */
  private @Nullable Reading week(int at) {
    boolean last = words.get(at).isIn(ENDS);
    Numeral number = ordinals.read(at);
    int name = number == null ? at + 1 : number.next();
    boolean week = words.isAt(name, "week");
    boolean of = words.isAt(name + 1, "of") || words.isAt(name + 1, "in");
    if (!week || !of || name + 2 >= words.size() || (!last && number == null)) {
      return null;
    }
    Reading month = days.monthDay(name + 2, true);
    if (month == null
        || !(month.value() instanceof DayRange range)
        || range.first() == null
        || range.last() == null) {
      return null;
    }
    int length = range.last().getDayOfMonth();
    int end = last || number == null ? length : DAYS_OF_WEEK * number.intValue();
    int first = end - DAYS_OF_WEEK - AROUND_WEEK + 1;
    if (first > length) {
      return null;
    }
    DayRange span =
        new DayRange(
            range.first().withDayOfMonth(Math.max(1, first)),
            range.first().withDayOfMonth(Math.min(length, end + AROUND_WEEK)),
            range.yearKnown());
    return Reading.date(span, Role.LEVEL, at, month.next());
  }

  /** "first ten months of 2025", "last three months of the year". */
  private @Nullable Reading firstMonths(int at) {
    boolean first = words.isAt(at, "first");
    if ((!first && !words.isAt(at, "last")) || at + 2 >= words.size()) {
      return null;
    }
    Numeral count = numerals.read(at + 1);
    if (count == null
        || count.next() + 2 >= words.size()
        || count.intValue() < 1
        || count.intValue() > 11) {
      return null;
    }
    int month = count.next();
    if ((!words.isAt(month, "months") && !words.isAt(month, "month"))
        || !words.isAt(month + 1, "of")) {
      return null;
    }
    int months = count.intValue();
    return inYear(at, month + 2, first ? 1 : 13 - months, first ? months : 12);
  }

  /** "Q3 2025", "H1", "3Q25"; an Audi Q3 is a car. */
  private @Nullable Reading code(int at) {
    boolean numberFirst = words.get(at).isNumber();
    int letter = numberFirst ? at + 1 : at;
    int digit = numberFirst ? at : at + 1;
    String code = letter < words.size() ? words.get(letter).text() : "";
    boolean quarter = code.equals("Q");
    if ((!quarter && !code.equals("H")) || !words.isGluedAt(at + 1)) {
      return null;
    }
    Numeral part = words.digitsAt(digit);
    boolean name = at > 0 && words.get(at - 1).isNoun();
    int parts = quarter ? 4 : 2;
    if (part == null || part.intValue() < 1 || part.intValue() > parts || (name && !numberFirst)) {
      return null;
    }
    Integer shortYear = numberFirst ? shortYear(at + 2) : null;
    if (numberFirst && shortYear == null) {
      return null;
    }
    int length = 12 / parts;
    int last = part.intValue() * length;
    int first = last - length + 1;
    return shortYear == null
        ? inYear(at, words.isAt(at + 2, "of") ? at + 3 : at + 2, first, last)
        : Reading.date(
            DayRange.months(shortYear, first, last, /* yearKnown= */ true), Role.LEVEL, at, at + 3);
  }

  /** The year of "25" in "3Q25". */
  private @Nullable Integer shortYear(int at) {
    boolean two = words.isGluedAt(at) && words.get(at).text().length() == 2;
    Numeral year = two ? words.digitsAt(at) : null;
    return year == null ? null : Integer.valueOf(2000 + year.intValue());
  }

  /** "third quarter of 2025", "second half", "final quarter". */
  private @Nullable Reading quarterOrHalf(int at) {
    boolean last = words.get(at).isIn(LAST);
    boolean opening = words.isAt(at, "opening");
    Numeral number = ordinals.read(at);
    Integer ordinal =
        opening ? Integer.valueOf(1) : number == null ? null : Integer.valueOf(number.intValue());
    int behind = number == null ? at + 1 : number.next();
    int name = behind < words.size() && words.get(behind).isHyphen() ? behind + 1 : behind;
    boolean quarter = words.isAt(name, "quarter");
    ordinal = last ? Integer.valueOf(quarter ? 4 : 2) : ordinal;
    if (ordinal == null || name >= words.size()) {
      return null;
    }
    if ((!quarter && !words.isAt(name, "half")) || ordinal > (quarter ? 4 : 2)) {
      return null;
    }
    boolean of = words.isAt(name + 1, "of");
    int behindName = of ? name + 2 : name + 1;
    Reading whole = whole(behindName);
    if (of && whole == null) {
      return null; // "of the match"
    }
    if (whole == null && isOfGame()) {
      return null;
    }
    Reading part =
        whole != null && (of || isKnown(whole))
            ? part(at, whole, ordinal - 1, quarter ? 4 : 2)
            : null;
    if (part != null) {
      return part;
    }
    int length = quarter ? 3 : 6;
    return inYear(at, behindName, (ordinal - 1) * length + 1, ordinal * length);
  }

  private static boolean isKnown(Reading whole) {
    return whole.value() instanceof DayRange range && range.yearKnown();
  }

  private boolean isOfGame() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isIn(GAMES)) {
        return true;
      }
    }
    return false;
  }

  /** The months of the year named at {@code next}, of an unknown one when none is named there. */
  private Reading inYear(int start, int next, int firstMonth, int lastMonth) {
    int at = words.isAt(next, "the") ? next + 1 : next;
    Reading year = at < words.size() ? days.year(at) : null;
    DayRange known = year != null && year.value() instanceof DayRange range ? range : null;
    boolean theYear =
        words.isAt(at, "year") && (words.isAt(next, "the") || words.isAt(next, "this"));
    int in = known != null && known.first() != null ? known.first().getYear() : DayRange.YEARLESS;
    int end =
        year != null
            ? year.next()
            : theYear ? at + 1 : words.isAt(next - 1, "of") ? next - 1 : next;
    return Reading.date(
        DayRange.months(in, firstMonth, lastMonth, known != null), Role.LEVEL, start, end);
  }
}
