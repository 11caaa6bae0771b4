package factharness.quantity;

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
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY));

  private static final Set<String> LEADS_TO_WEEKDAY =
      Set.of("on", "by", "until", "till", "since", "from", "last", "next");

  private static final Map<String, Integer> OFFSETS =
      Map.of("last", -1, "this", 0, "next", 1, "previous", -1);

  /** Words after which a month's name is a month even when it could be something else. */
  private static final Set<String> LEADS_TO_MONTH =
      Set.of(
          "in", "of", "since", "until", "till", "by", "from", "before", "after", "last", "next",
          "this", "early", "mid", "late", "during", "for", "and", "to", "between", "-");

  private static final Set<String> OF_DAYS = Set.of("to", "and", "until", "till", "through");
  private static final Set<String> OF_DAYS_BEHIND_MONTH = Set.of("to", "through");

  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private static final int CENTURY_OF_SHORT_YEARS = 2000;

  private final Words words;
  private final @Nullable LocalDate published;
  private final NumeralReader numerals;
  private final OrdinalReader ordinals;
  private final NumericDates numericDates;
  private final FeastReader feasts;
  private final PeriodReader periods;

  DayReader(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
    this.numerals = new NumeralReader(words);
    this.ordinals = new OrdinalReader(words);
    this.numericDates = new NumericDates(words);
    this.feasts = new FeastReader(words);
    this.periods = new PeriodReader(words, this);
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
    reading = reading != null ? reading : periods.read(start);
    reading = reading != null ? reading : relative(at);
    reading = reading != null ? reading : numericDates.read(start);
    reading = reading != null ? reading : season(start);
    reading = reading != null ? reading : feast(start);
    reading = reading != null ? reading : run(start);
    reading = reading != null ? reading : dayMonth(start);
    reading = reading != null ? reading : monthDay(start, placed);
    reading = reading != null ? reading : year(start);
    return reading == null ? null : reading.from(at);
  }

  /** "-20" behind "2019". */
  @Nullable Reading shortYear(Reading first, int at) {
    Numeral digits =
        at < words.size() && words.get(at).text().length() == 2 ? words.digitsAt(at) : null;
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
    DayOfWeek shortened = day == null && name < words.size() ? shortened(name) : null;
    int behind = shortened == null ? name + 1 : behindFullStop(name + 1);
    day = day == null ? shortened : day;
    if (day == null) {
      return null;
    }
    int next = words.isAt(behind, ",") ? behind + 1 : behind;
    Reading date = next < words.size() ? dayMonth(next) : null;
    date = date == null && next < words.size() ? monthDay(next, true) : date;
    if (date != null
        && date.value() instanceof DayRange range
        && range.first() != null
        && range.first().equals(range.last())) {
      return date.from(at);
    }
    return Reading.date(new Weekday(day, published), Role.LEVEL, at, behind);
  }

  /** "On Tues.": most of these are other words as well. */
  private @Nullable DayOfWeek shortened(int at) {
    Word word = words.get(at);
    DayOfWeek day = SHORT_WEEKDAYS.get(word.norm());
    boolean led = at > 0 && words.get(at - 1).isIn(LEADS_TO_WEEKDAY);
    int next = behindFullStop(at + 1);
    int date = words.isAt(next, ",") ? next + 1 : next;
    boolean dated = date < words.size() && (month(date) != null || day(date) != null);
    return day != null && Character.isUpperCase(word.text().charAt(0)) && (led || dated)
        ? day
        : null;
  }

  /** "Yesterday", "last year", "three months ago". */
  @Nullable Reading relative(int at) {
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

  /** "Christmas Eve", "New Year's Day 2025". */
  private @Nullable Reading feast(int at) {
    FeastReader.Feast feast = feasts.read(at);
    return feast == null
        ? null
        : withYear(at, feast.next(), feast.day().getMonth(), feast.day().getDayOfMonth());
  }

  /** Days of one month: "5 to 7 July", "the 5th and 6th of July", "July 5-7, 2025". */
  @Nullable Reading run(int at) {
    int start = words.isAt(at, "the") ? at + 1 : at;
    Day first = start < words.size() ? day(start) : null;
    if (first != null) {
      int last = behindJoint(first.next(), OF_DAYS);
      return last < 0 ? null : run(at, first, dayMonth(last));
    }
    Month month = at < words.size() ? month(at) : null;
    Day opening = month == null ? null : day(behindFullStop(at + 1));
    int second = opening == null ? -1 : behindJoint(opening.next(), OF_DAYS_BEHIND_MONTH);
    Day last = second < 0 ? null : day(second);
    if (month == null || opening == null || last == null || isCounting(last.next())) {
      return null;
    }
    boolean year = words.isAt(last.next(), ",") && isYear(last.next() + 1);
    int behind = year ? last.next() + 1 : last.next();
    return run(at, opening, withYear(at, behind, month, last.number()));
  }

  /** From a day of the month to the one that is read. */
  private static @Nullable Reading run(int at, Day first, @Nullable Reading last) {
    if (last == null
        || !(last.value() instanceof DayRange day)
        || day.last() == null
        || day.last().getDayOfMonth() <= first.number()) {
      return null;
    }
    LocalDate opening = day.last().withDayOfMonth(first.number());
    return Reading.date(
        new DayRange(opening, day.last(), day.yearKnown()), Role.LEVEL, at, last.next());
  }

  /** The word behind a joint of two days, -1 where there is none. */
  private int behindJoint(int at, Set<String> joints) {
    if (at + 1 >= words.size() || !(words.isHyphenAt(at) || words.get(at).isIn(joints))) {
      return -1;
    }
    return words.isAt(at + 1, "the") && at + 2 < words.size() ? at + 2 : at + 1;
  }

  private boolean isCounting(int at) {
    return at < words.size() && (words.get(at).isNoun() || words.get(at).is("%"));
  }

  /** "19 November 2019", "the 22nd of July". */
  private @Nullable Reading dayMonth(int at) {
    Day day = day(at);
    if (day == null) {
      return null;
    }
    int name = words.isAt(day.next(), "of") ? day.next() + 1 : words.behindHyphen(day.next());
    Month month = name < words.size() ? month(name) : null;
    return month == null
        ? null
        : withYear(at, words.behindHyphen(behindFullStop(name + 1)), month, day.number());
  }

  /** "Nov. 19, 2019", "November 2019", "in November". */
  @Nullable Reading monthDay(int at, boolean placed) {
    Month month = month(at);
    if (month == null) {
      return null;
    }
    int next = behindFullStop(at + 1);
    Day day = next < words.size() ? day(next) : null;
    if (day != null) {
      int behind =
          words.isAt(day.next(), ",") && isYear(day.next() + 1) ? day.next() + 1 : day.next();
      return withYear(at, behind, month, day.number());
    }
    boolean ambiguous = words.get(at).isIn(Set.of("may", "march", "mar", "dec", "sun", "jan"));
    boolean led = placed || (at > 0 && words.get(at - 1).isIn(LEADS_TO_MONTH));
    return ambiguous && !led && !isYear(next) ? null : withYear(at, next, month, 0);
  }

  private Reading withYear(int start, int next, Month month, int day) {
    int at = words.isAt(next, "of") && isYear(next + 1) ? next + 1 : next;
    Numeral named = isYear(at) ? words.digitsAt(at) : null;
    int year = named == null ? DayRange.YEARLESS : named.intValue();
    int end = named == null ? next : at + 1;
    return day == 0
        ? Reading.date(
            DayRange.months(year, month.getValue(), month.getValue(), named != null),
            Role.LEVEL,
            start,
            end)
        : Reading.day(year, month.getValue(), day, named != null, start, end);
  }

  /** Which months a season has depends on the hemisphere, so its year alone would be too much. */
  private @Nullable Reading season(int at) {
    int year = words.isAt(at + 1, "of") ? at + 2 : at + 1;
    return words.get(at).isIn(SEASONS) && isYear(year) ? Reading.passedOver(at, year + 1) : null;
  }

  /** "2019", "the 1990s", "fiscal 2019", "FY25", "the 19th century". */
  @Nullable Reading year(int at) {
    Reading age = century(at);
    age = age == null ? shortDecade(at) : age;
    if (age != null) {
      return age;
    }
    Reading shortYear = words.isAt(at, "fy") ? fiscalYear(at) : null;
    if (shortYear != null) {
      return shortYear;
    }
    int number = words.isAt(at, "fiscal") || words.isAt(at, "fy") ? at + 1 : at;
    if (!isYear(number)) {
      return null;
    }
    Numeral digits = words.digitsAt(number);
    int year = digits == null ? 0 : digits.intValue();
    if (isCount(number, year)) {
      return null;
    }
    boolean decade =
        number + 1 < words.size() && words.get(number + 1).is("s") && words.get(number + 1).glued();
    if (decade) {
      return year % 10 != 0
          ? null
          : Reading.date(years(year, year + 9), Role.LEVEL, at, number + 2);
    }
    return Reading.date(years(year, year), Role.LEVEL, at, number + 1);
  }

  /** "1204 farms", but "2019 figures". */
  private boolean isCount(int at, int year) {
    boolean modern = year >= 1900 && year <= 2099;
    Word behind = at + 1 < words.size() ? words.get(at + 1) : null;
    return !modern
        && behind != null
        && behind.isNoun()
        && !behind.glued()
        && !behind.norm().equals(behind.lemma());
  }

  /** "FY25", "FY2025". */
  private @Nullable Reading fiscalYear(int at) {
    Numeral digits = words.isGluedAt(at + 1) ? words.digitsAt(at + 1) : null;
    int length = digits == null ? 0 : words.get(at + 1).text().length();
    if (digits == null || !digits.counted() || (length != 2 && length != 4)) {
      return null;
    }
    int year = digits.intValue() + (length == 2 ? CENTURY_OF_SHORT_YEARS : 0);
    return Reading.date(years(year, year), Role.LEVEL, at, at + 2);
  }

  /**
   * "The '90s", "the late 60s", "the nineties": those of the last century. In "her late 60s" is an
   * age.
   */
  private @Nullable Reading shortDecade(int at) {
    boolean apostrophe = words.get(at).isIn(Set.of("'", "’", "‘")) && words.isGluedAt(at + 1);
    int number = apostrophe ? at + 1 : at;
    int before = at > 0 && words.get(at - 1).isHyphen() ? at - 2 : at - 1;
    boolean part =
        before > 0 && words.get(before).isIn(PeriodReader.PARTS) && words.isAt(before - 1, "the");
    Integer named =
        words.isAt(at - 1, "the") || part ? Vocabulary.DECADES.get(words.get(at).norm()) : null;
    if (named != null) {
      return Reading.date(years(1900 + named, 1909 + named), Role.LEVEL, at, at + 1);
    }
    Numeral digits =
        (apostrophe || part)
                && number + 1 < words.size()
                && words.get(number).text().length() == 2
                && words.isAt(number + 1, "s")
                && words.isGluedAt(number + 1)
            ? words.digitsAt(number)
            : null;
    return digits == null || digits.intValue() % 10 != 0 || digits.intValue() < 30
        ? null
        : Reading.date(
            years(1900 + digits.intValue(), 1909 + digits.intValue()), Role.LEVEL, at, number + 2);
  }

  private @Nullable Reading century(int at) {
    Numeral ordinal = ordinals.read(at);
    int name =
        ordinal != null && words.isAt(ordinal.next(), "-")
            ? ordinal.next() + 1
            : ordinal == null ? 0 : ordinal.next();
    if (ordinal == null
        || !words.isAt(name, "century")
        || ordinal.intValue() < 11
        || ordinal.intValue() > 21) {
      return null;
    }
    int last = ordinal.intValue() * 100;
    return Reading.date(years(last - 100, last), Role.LEVEL, at, name + 1);
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
    boolean time =
        at + 1 < words.size()
            && (words.get(at + 1).isIn(ClockReader.ZONES)
                || words.get(at + 1).isIn(ClockReader.HOURS));
    boolean identifier = words.get(at).glued() && at > 0 && words.get(at - 1).isLetters();
    Numeral digits = words.digitsAt(at);
    return !letters
        && !time
        && !identifier
        && digits != null
        && digits.counted()
        && digits.intValue() >= FIRST_YEAR
        && digits.intValue() <= LAST_YEAR;
  }

  /** A day of the month and the index behind it. */
  private record Day(int number, int next) {}

  private @Nullable Day day(int at) {
    Numeral ordinal = ordinals.read(at);
    if (ordinal != null) {
      return ordinal.intValue() > 31 ? null : new Day(ordinal.intValue(), ordinal.next());
    }
    boolean other =
        words.isGluedAt(at + 1)
            && (words.get(at + 1).isLetters()
                || words.isAt(at + 1, "%")
                || words.isAt(at + 1, ":"));
    Numeral day =
        other || at >= words.size() || words.get(at).text().length() > 2
            ? null
            : words.digitsAt(at);
    return day == null || !day.counted() || day.intValue() < 1 || day.intValue() > 31
        ? null
        : new Day(day.intValue(), at + 1);
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
