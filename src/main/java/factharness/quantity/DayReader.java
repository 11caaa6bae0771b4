package factharness.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one day, month, quarter, year or part of them, without the word that places it. */
final class DayReader {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Integer> OFFSETS =
      Map.of("last", -1, "this", 0, "next", 1, "previous", -1);

  /** Words after which a month's name is a month even when it could be something else. */
  private static final Set<String> LEADS_TO_MONTH =
      Set.of(
          "in", "of", "since", "until", "till", "by", "from", "before", "after", "last", "next",
          "this", "early", "mid", "late", "during", "for", "and", "to", "between", "-");

  private final Words words;
  private final @Nullable LocalDate published;
  private final NumeralReader numerals;

  DayReader(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
    this.numerals = new NumeralReader(words);
  }

  /**
   * @param placed true behind a word of time, where "May" and "2019" need no further sign of being
   *     dates
   */
  @Nullable Reading read(int at, boolean placed) {
    if (at >= words.size()) {
      return null;
    }
    int start = words.isAt(at, "the") || words.isAt(at, "a") ? at + 1 : at;
    if (start >= words.size()) {
      return null;
    }
    Reading reading = weekday(start);
    reading = reading != null ? reading : new PeriodReader(words, this).read(start);
    reading = reading != null ? reading : relative(at);
    reading = reading != null ? reading : iso(start);
    reading = reading != null ? reading : dayMonth(start);
    reading = reading != null ? reading : monthDay(start, placed);
    reading = reading != null ? reading : year(start);
    return reading == null ? null : reading.from(at);
  }

  /** "-20" behind "2019". */
  @Nullable Reading shortYear(Reading first, int at) {
    Numeral digits = at < words.size() && words.get(at).text().length() == 2 ? numeral(at) : null;
    if (digits == null || !(first.value() instanceof DayRange range) || range.first() == null) {
      return null;
    }
    int year = range.first().getYear() / 100 * 100 + digits.intValue();
    return Reading.date(years(year, year), Role.LEVEL, at, at + 1);
  }

  private @Nullable Reading weekday(int at) {
    Word first = words.get(at);
    int name = OFFSETS.containsKey(first.norm()) || first.isIn(PeriodReader.PARTS) ? at + 1 : at;
    DayOfWeek day = name < words.size() ? WEEKDAYS.get(words.get(name).norm()) : null;
    if (day == null) {
      return null;
    }
    int next = words.isAt(name + 1, ",") ? name + 2 : name + 1;
    Reading date = next < words.size() ? dayMonth(next) : null;
    date = date == null && next < words.size() ? monthDay(next, true) : date;
    if (date != null
        && date.value() instanceof DayRange range
        && range.first() != null
        && range.first().equals(range.last())) {
      return date.from(at);
    }
    return Reading.date(new Weekday(day, published), Role.LEVEL, at, name + 1);
  }

  private @Nullable Reading relative(int at) {
    Word word = words.get(at);
    if (word.isIn(Set.of("today", "yesterday", "tomorrow"))) {
      return relative(at, at + 1, Grain.DAY, word.is("today") ? 0 : word.is("yesterday") ? -1 : 1);
    }
    Integer offset = OFFSETS.get(word.norm());
    if (offset != null && at + 1 < words.size()) {
      Grain grain = UnitReader.grain(words.get(at + 1));
      boolean singular =
          words.get(at + 1).norm().equals(Vocabulary.singular(words.get(at + 1).norm()));
      return grain == null || !singular || grain.seconds < Grain.WEEK.seconds
          ? null
          : relative(at, at + 2, grain, offset);
    }
    Numeral count =
        words.isAt(at, "a") || words.isAt(at, "an") ? Numeral.whole(1, at + 1) : numerals.read(at);
    if (count == null
        || count.next() + 1 >= words.size()
        || count.intValue() > 999
        || !words.isAt(count.next() + 1, "ago")) {
      return null;
    }
    Grain grain = UnitReader.grain(words.get(count.next()));
    return grain == null ? null : relative(at, count.next() + 2, grain, -count.intValue());
  }

  private Reading relative(int start, int next, Grain grain, int offset) {
    RelativeDate date = new RelativeDate(grain, offset);
    return Reading.date(
        published == null ? date : date.anchoredTo(published), Role.LEVEL, start, next);
  }

  /** "2019-11-19". Dates in slashes are passed over: their order depends on the country. */
  private @Nullable Reading iso(int at) {
    if (at + 4 >= words.size()
        || !words.get(at).isNumber()
        || !words.get(at + 2).isNumber()
        || !words.get(at + 4).isNumber()) {
      return null;
    }
    String sign = words.get(at + 1).norm();
    if (!sign.equals(words.get(at + 3).norm())
        || !words.get(at + 4).glued()
        || !words.get(at + 1).glued()) {
      return null;
    }
    Numeral year = numeral(at);
    Numeral month = numeral(at + 2);
    Numeral day = numeral(at + 4);
    if (sign.equals("/")) {
      return Reading.passedOver(at, at + 5);
    }
    if (!sign.equals("-")
        || year == null
        || month == null
        || day == null
        || words.get(at).text().length() != 4) {
      return null;
    }
    LocalDate date = date(year.intValue(), month.intValue(), day.intValue());
    return date == null
        ? Reading.passedOver(at, at + 5)
        : Reading.date(new DayRange(date, date, true), Role.LEVEL, at, at + 5);
  }

  /** "19 November 2019", "the 22nd of July". */
  private @Nullable Reading dayMonth(int at) {
    int behindDay = behindDay(at);
    if (behindDay < 0) {
      return null;
    }
    int name = words.isAt(behindDay, "of") ? behindDay + 1 : behindDay;
    Month month = name < words.size() ? month(name) : null;
    return month == null ? null : withYear(at, behindFullStop(name + 1), month, day(at));
  }

  /** "Nov. 19, 2019", "November 2019", "in November". */
  @Nullable Reading monthDay(int at, boolean placed) {
    Month month = month(at);
    if (month == null) {
      return null;
    }
    int next = behindFullStop(at + 1);
    int behindDay = next < words.size() ? behindDay(next) : -1;
    if (behindDay >= 0) {
      int behind = words.isAt(behindDay, ",") && isYear(behindDay + 1) ? behindDay + 1 : behindDay;
      return withYear(at, behind, month, day(next));
    }
    boolean ambiguous = words.get(at).isIn(Set.of("may", "march", "mar", "dec", "sun", "jan"));
    boolean led = placed || (at > 0 && words.get(at - 1).isIn(LEADS_TO_MONTH));
    return ambiguous && !led && !isYear(next) ? null : withYear(at, next, month, 0);
  }

  private Reading withYear(int start, int next, Month month, int day) {
    int at = words.isAt(next, "of") && isYear(next + 1) ? next + 1 : next;
    Numeral named = isYear(at) ? numeral(at) : null;
    int year = named == null ? DayRange.YEARLESS : named.intValue();
    int end = named == null ? next : at + 1;
    if (day == 0) {
      LocalDate first = LocalDate.of(year, month, 1);
      return Reading.date(
          new DayRange(first, first.plusMonths(1).minusDays(1), named != null),
          Role.LEVEL,
          start,
          end);
    }
    LocalDate date = date(year, month.getValue(), day);
    return date == null
        ? Reading.passedOver(start, end)
        : Reading.date(new DayRange(date, date, named != null), Role.LEVEL, start, end);
  }

  /** "2019", "the 1990s", "fiscal 2019". */
  @Nullable Reading year(int at) {
    int number = words.isAt(at, "fiscal") || words.isAt(at, "fy") ? at + 1 : at;
    if (!isYear(number)) {
      return null;
    }
    Numeral digits = numeral(number);
    int year = digits == null ? 0 : digits.intValue();
    boolean decade =
        number + 1 < words.size() && words.get(number + 1).is("s") && words.get(number + 1).glued();
    if (decade) {
      return year % 10 != 0
          ? null
          : Reading.date(years(year, year + 9), Role.LEVEL, at, number + 2);
    }
    return Reading.date(years(year, year), Role.LEVEL, at, number + 1);
  }

  private static DayRange years(int first, int last) {
    return new DayRange(
        LocalDate.of(first, 1, 1), LocalDate.of(Math.max(first, last), 12, 31), true);
  }

  private boolean isYear(int at) {
    if (at < 0
        || at >= words.size()
        || !words.get(at).isNumber()
        || words.get(at).text().length() != 4) {
      return false;
    }
    boolean letters =
        at + 1 < words.size()
            && words.get(at + 1).glued()
            && words.get(at + 1).isLetters()
            && !words.get(at + 1).is("s");
    boolean identifier = words.get(at).glued() && at > 0 && words.get(at - 1).isLetters();
    Numeral digits = numeral(at);
    return !letters
        && !identifier
        && digits != null
        && digits.counted()
        && digits.intValue() >= FIRST_YEAR
        && digits.intValue() <= LAST_YEAR;
  }

  /** The index behind a day of the month, -1 when there is none at {@code at}. */
  private int behindDay(int at) {
    int day = day(at);
    if (day == 0) {
      return -1;
    }
    boolean ending =
        at + 1 < words.size()
            && words.get(at + 1).glued()
            && words.get(at + 1).isIn(Vocabulary.ORDINAL_ENDINGS);
    boolean other =
        at + 1 < words.size()
            && words.get(at + 1).glued()
            && (words.get(at + 1).isLetters()
                || words.get(at + 1).is("%")
                || words.get(at + 1).is(":"));
    return ending ? at + 2 : other ? -1 : at + 1;
  }

  /** 1 to 31, or 0. */
  private int day(int at) {
    if (at >= words.size()) {
      return 0;
    }
    if (!words.get(at).isNumber()) {
      return Vocabulary.ORDINALS.getOrDefault(words.get(at).norm(), 0) % 100 > 31
          ? 0
          : Vocabulary.ORDINALS.getOrDefault(words.get(at).norm(), 0);
    }
    Numeral day = words.get(at).text().length() > 2 ? null : numeral(at);
    return day == null || !day.counted() || day.intValue() > 31 ? 0 : day.intValue();
  }

  /** A month begins with a capital, whatever the tagger makes of "may" and "march". */
  private @Nullable Month month(int at) {
    Word word = words.get(at);
    return word.isLetters() && Character.isUpperCase(word.text().charAt(0))
        ? MONTHS.get(word.norm())
        : null;
  }

  private int behindFullStop(int at) {
    return words.isAt(at, ".") && words.get(at).glued() && at + 1 < words.size() ? at + 1 : at;
  }

  private @Nullable Numeral numeral(int at) {
    return at < words.size() && words.get(at).isNumber()
        ? Digits.read(words.get(at).text(), at + 1)
        : null;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February
    }
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(days);
  }
}
