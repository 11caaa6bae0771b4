package factharness.quantity;

import factharness.quantity.ClockTime.Half;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "9 p.m.", "10.30pm", "18:30", "half past six in the evening", "noon". */
final class ClockReader {
  private static final int MOST_HOURS = 24;
  private static final int MOST_MINUTES = 59;

  private static final Pattern FOUR_DIGITS = Pattern.compile("(?:[01]\\d|2[0-4])[0-5]\\d");

  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}");

  /** Behind four digits they make a time of what would else be a year. */
  static final Set<String> ZONES = Set.of("gmt", "utc", "bst", "cet", "est", "edt", "ist");

  /** Behind four digits a time too, where "at" or the like leads to it: "at 1500 hours". */
  static final Set<String> HOURS = Set.of("hours", "hrs");

  private static final Set<String> LEADS_TO_TIME =
      Set.of("at", "by", "around", "about", "before", "after", "until", "till", "since", "from");

  private static final Set<String> CLOSELY =
      Set.of("shortly", "just", "soon", "right", "immediately");
  private static final Set<String> ABOUT =
      Set.of("around", "about", "roughly", "approximately", "nearly", "almost", "towards");

  /** How much an editor lets "about nine" and "shortly after nine" be off. */
  private static final int NEAR = 45;

  /** "Before nine" is no hint on the night before. */
  private static final int WITHIN_HOURS = 6 * 60;

  private final Words words;
  private final NumeralReader numerals;

  ClockReader(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
  }

  @Nullable Reading read(int at) {
    Leeway leeway = leeway(at);
    Reading time = plain(leeway.next());
    return time != null && time.value() instanceof ClockTime clock
        ? reading(clock.orSo(leeway.early(), leeway.late()), at, time.next())
        : null;
  }

  /** How far from the time that is named the one that is meant may be, in minutes. */
  private record Leeway(int early, int late, int next) {}

  private Leeway leeway(int at) {
    int limit = words.get(at).isIn(CLOSELY) ? at + 1 : at;
    int most = limit > at ? NEAR : WITHIN_HOURS;
    if (words.isAt(limit, "before") || (limit == at && words.isAt(at, "by"))) {
      return new Leeway(most, 0, limit + 1);
    }
    if (words.isAt(limit, "after")) {
      return new Leeway(0, most, limit + 1);
    }
    return words.get(at).isIn(ABOUT) ? new Leeway(NEAR, NEAR, at + 1) : new Leeway(0, 0, at);
  }

  private @Nullable Reading plain(int at) {
    if (at >= words.size()) {
      return null;
    }
    if (words.isAt(at, "12") && words.isAt(at + 1, "noon")) {
      return reading(ClockTime.of(12, 0), at, at + 2);
    }
    if (words.isAt(at, "noon") || words.isAt(at, "midday")) {
      return reading(ClockTime.of(12, 0), at, at + 1);
    }
    if (words.isAt(at, "midnight")) {
      return reading(ClockTime.of(0, 0), at, at + 1);
    }
    Reading time = inDigits(at);
    time = time == null && words.get(at).isNumber() ? withoutColon(at) : time;
    time = time == null ? fullHour(at) : time;
    return time == null ? pastOrTo(at) : time;
  }

  /** "0640 GMT", "at 1500 hours", "at 15h30". */
  private @Nullable Reading withoutColon(int at) {
    boolean led = at > 0 && words.get(at - 1).isIn(LEADS_TO_TIME);
    boolean h =
        led && words.isAt(at + 1, "h") && words.isGluedAt(at + 1) && words.isGluedAt(at + 2);
    String digits = h ? words.get(at).text() + words.get(at + 2).text() : words.get(at).text();
    int next = h ? at + 3 : at + 1;
    boolean hours = led && next < words.size() && words.get(next).isIn(HOURS);
    boolean zone = next < words.size() && words.get(next).isIn(ZONES);
    boolean fits = h || zone || hours || (led && digits.startsWith("0"));
    if (!fits || !FOUR_DIGITS.matcher(digits).matches()) {
      return null;
    }
    ClockTime time =
        ClockTime.of(
            Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
    return reading(time, at, hours ? next + 1 : next);
  }

  private static Reading reading(ClockTime time, int at, int next) {
    return new Reading(Kind.TIME, "minute", "minute", time, Role.LEVEL, at, next);
  }

  private @Nullable Reading inDigits(int at) {
    Numeral hour = words.digitsAt(at);
    if (hour == null || hour.intValue() > MOST_HOURS || hour.value().signum() < 0) {
      return null;
    }
    boolean colon =
        words.isAt(at + 1, ":")
            && at + 2 < words.size()
            && words.get(at + 2).isNumber()
            && words.get(at + 2).glued();
    int next = colon ? at + 3 : at + 1;
    boolean plain = colon && words.get(at + 2).text().length() == 2 && !words.isAt(next, ":");
    HalfOfDay half = halfOfDay(next);
    boolean dotted = DOTTED.matcher(words.get(at).text()).matches() && half.half() != Half.UNTOLD;
    if (!plain && !dotted && !isMarked(next)) {
      return null;
    }
    Numeral minutes = colon ? words.digitsAt(at + 2) : null;
    int minute =
        minutes != null
            ? minutes.intValue()
            : (int) Math.round((hour.asDouble() - hour.intValue()) * 100);
    if (minute > MOST_MINUTES) {
      return null;
    }
    boolean allDay =
        words.get(at).text().startsWith("0") || hour.intValue() < 1 || hour.intValue() > 12;
    ClockTime time =
        half.half() == Half.UNTOLD && allDay
            ? ClockTime.of(hour.intValue(), minute)
            : ClockTime.of(hour.intValue(), minute, half.half());
    return reading(time, at, half.next());
  }

  /** "Six o'clock", "at six in the evening". */
  private @Nullable Reading fullHour(int at) {
    Numeral hour = hour(at);
    if (hour == null) {
      return null;
    }
    HalfOfDay plain = halfOfDay(hour.next());
    boolean led = at > 0 && words.get(at - 1).isIn(LEADS_TO_TIME);
    if (led && plain.half() != Half.UNTOLD) {
      return reading(ClockTime.of(hour.intValue(), 0, plain.half()), at, plain.next());
    }
    boolean clock =
        words.isAt(hour.next(), "o")
            && hour.next() + 1 < words.size()
            && words.get(hour.next() + 1).isIn(Set.of("'", "’"))
            && words.isAt(hour.next() + 2, "clock");
    if (!clock) {
      return null;
    }
    HalfOfDay half = halfOfDay(hour.next() + 3);
    return reading(ClockTime.of(hour.intValue(), 0, half.half()), at, half.next());
  }

  /** "Half past six", "a quarter to seven", "ten past nine", "five minutes to noon". */
  private @Nullable Reading pastOrTo(int at) {
    int part = words.isAt(at, "a") && words.isAt(at + 1, "quarter") ? at + 1 : at;
    Numeral minutes = words.isAt(part, "half") ? Numeral.whole(30, part + 1) : null;
    minutes = words.isAt(part, "quarter") ? Numeral.whole(15, part + 1) : minutes;
    boolean named = minutes != null;
    minutes = named ? minutes : numerals.read(part);
    if (minutes == null || minutes.asDouble() < 1 || minutes.asDouble() > MOST_MINUTES) {
      return null;
    }
    boolean told = words.isAt(minutes.next(), "minutes");
    int joint = told ? minutes.next() + 1 : minutes.next();
    boolean to = words.isAt(joint, "to") && !words.isAt(part, "half");
    Numeral hour = words.isAt(joint, "past") || to ? hour(joint + 1) : null;
    if (hour == null) {
      return null;
    }
    HalfOfDay half = halfOfDay(hour.next());
    if (to && !named && !told && half.half() == Half.UNTOLD) {
      return null; // a vote of ten to nine
    }
    ClockTime full = ClockTime.of(hour.intValue(), 0, half.half());
    int minute = minutes.intValue();
    ClockTime time =
        to ? full.minutesTo(minute) : ClockTime.of(hour.intValue(), minute, half.half());
    return reading(time, at, half.next());
  }

  /** A whole number from one to twelve. */
  private @Nullable Numeral hour(int at) {
    Numeral hour = numerals.read(at);
    boolean fits =
        hour != null
            && hour.asDouble() == hour.intValue()
            && hour.intValue() >= 1
            && hour.intValue() <= 12;
    return fits ? hour : null;
  }

  private record HalfOfDay(Half half, int next) {}

  private HalfOfDay halfOfDay(int at) {
    if (words.isAt(at, "am")) {
      return new HalfOfDay(Half.MORNING, at + 1);
    }
    if (words.isAt(at, "pm")) {
      return new HalfOfDay(Half.EVENING, at + 1);
    }
    if (words.isAt(at, "in") && words.isAt(at + 1, "the") && at + 2 < words.size()) {
      Word part = words.get(at + 2);
      if (part.is("morning")) {
        return new HalfOfDay(Half.MORNING, at + 3);
      }
      if (part.isIn(Set.of("afternoon", "evening"))) {
        return new HalfOfDay(Half.EVENING, at + 3);
      }
    }
    return words.isAt(at, "at") && words.isAt(at + 1, "night")
        ? new HalfOfDay(Half.EVENING, at + 2)
        : new HalfOfDay(Half.UNTOLD, at);
  }

  /** Without minutes only "am" and "pm" tell an hour from any number. */
  private boolean isMarked(int at) {
    return words.isAt(at, "am") || words.isAt(at, "pm");
  }
}
