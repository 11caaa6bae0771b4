package factharness.quantity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of years and months: "late 2025", "the third quarter", "first ten months". */
final class PeriodReader {
  static final Set<String> PARTS = Set.of("early", "mid", "late");

  private static final Set<String> LAST = Set.of("final", "closing");

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
    Reading whole = next < words.size() ? days.monthDay(next, true) : null;
    whole = whole == null && next < words.size() ? days.year(next) : whole;
    if (whole == null
        || !(whole.value() instanceof DayRange range)
        || range.first() == null
        || range.last() == null) {
      return null;
    }
    LocalDate first = range.first();
    long length = range.last().toEpochDay() - first.toEpochDay() + 1;
    LocalDate from = first.plusDays(length * part / 3);
    LocalDate until = first.plusDays(length * (part + 1) / 3 - 1);
    return length < 3
        ? null
        : Reading.date(new DayRange(from, until, range.yearKnown()), Role.LEVEL, at, whole.next());
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
    int length = quarter ? 3 : 6;
    int of = words.isAt(name + 1, "of") ? name + 2 : name + 1;
    return inYear(at, of, (ordinal - 1) * length + 1, ordinal * length);
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
