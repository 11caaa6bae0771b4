package factharness.quantity;

import factharness.quantity.ClockTime.Half;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "9 p.m.", "10.30pm", "18:30", "half past six in the evening", "noon". */
final class ClockReader {
  private static final int MOST_HOURS = 24;
  private static final int MOST_MINUTES = 59;

  private final Words words;
  private final NumeralReader numerals;

  ClockReader(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
  }

  @Nullable Reading read(int at) {
    if (words.isAt(at, "noon") || words.isAt(at, "midday")) {
      return reading(ClockTime.of(12, 0), at, at + 1);
    }
    if (words.isAt(at, "midnight")) {
      return reading(ClockTime.of(0, 0), at, at + 1);
    }
    Reading inDigits = words.get(at).isNumber() ? inDigits(at) : null;
    Reading fullHour = inDigits == null ? fullHour(at) : inDigits;
    return fullHour == null ? pastOrTo(at) : fullHour;
  }

  private static Reading reading(ClockTime time, int at, int next) {
    return new Reading(Kind.TIME, "minute", "minute", time, Role.LEVEL, at, next);
  }

  private @Nullable Reading inDigits(int at) {
    Numeral hour = Digits.read(words.get(at).text(), at + 1);
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
    if (!plain && !isMarked(next)) {
      return null;
    }
    HalfOfDay half = halfOfDay(next);
    Numeral minutes = colon ? Digits.read(words.get(at + 2).text(), next) : null;
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

  /** "Six o'clock". */
  private @Nullable Reading fullHour(int at) {
    Numeral hour = hour(at);
    boolean clock =
        hour != null
            && words.isAt(hour.next(), "o")
            && hour.next() + 1 < words.size()
            && words.get(hour.next() + 1).isIn(Set.of("'", "’"))
            && words.isAt(hour.next() + 2, "clock");
    if (hour == null || !clock) {
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
    boolean to = words.isAt(joint, "to") && (named || told) && !words.isAt(part, "half");
    Numeral hour = words.isAt(joint, "past") || to ? hour(joint + 1) : null;
    if (hour == null) {
      return null;
    }
    HalfOfDay half = halfOfDay(hour.next());
    ClockTime full = ClockTime.of(hour.intValue(), 0, half.half());
    int minute = minutes.intValue();
    ClockTime time = to ? full.earlier(minute) : ClockTime.of(hour.intValue(), minute, half.half());
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
    return new HalfOfDay(Half.UNTOLD, at);
  }

  /** Without minutes only "am" and "pm" tell an hour from any number. */
  private boolean isMarked(int at) {
    return words.isAt(at, "am") || words.isAt(at, "pm");
  }
}
