package factharness.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a day: "on Friday evening", "in the early afternoon". */
final class DayPartReader {
  /** From and until which minute of the day an editor lets them pass. */
  private static final Map<String, Interval> PARTS =
      Map.ofEntries(
          part("morning", 4, 12),
          part("early morning", 0, 9),
          part("late morning", 9, 12.5),
          part("afternoon", 12, 18),
          part("early afternoon", 12, 15.5),
          part("late afternoon", 15, 18.5),
          part("evening", 17, 24),
          part("early evening", 16.5, 20.5),
          part("late evening", 19.5, 24),
          part("mid morning", 8.5, 11.5),
          part("mid afternoon", 13.5, 16.5));

  private static final int HOUR = 60;

  private final Words words;

  DayPartReader(Words words) {
    this.words = words;
  }

  @Nullable Reading read(int at) {
    boolean narrowed = words.isAt(at, "early") || words.isAt(at, "late") || words.isAt(at, "mid");
    int noun = !narrowed ? at : words.isHyphenAt(at + 1) ? at + 2 : at + 1;
    if (noun >= words.size() || !isAlone(noun)) {
      return null;
    }
    String part = words.get(noun).norm();
    Interval minutes = PARTS.get(narrowed ? words.get(at).norm() + " " + part : part);
    if (minutes == null) {
      return null;
    }
    int middle = (int) minutes.middle();
    int half = (int) (minutes.upper() - minutes.middle());
    ClockTime time = ClockTime.of(middle / HOUR, middle % HOUR).orSo(half, half);
    return new Reading(Kind.TIME, "minute", "minute", time, Role.LEVEL, at, noun + 1);
  }

  /** "The evening news" is no time, and neither is "good morning". */
  private boolean isAlone(int noun) {
    boolean describes = noun + 1 < words.size() && words.get(noun + 1).isNoun();
    return !describes && !words.isAt(noun - 1, "good") && !words.isHyphenAt(noun + 1);
  }

  private static Map.Entry<String, Interval> part(String name, double from, double until) {
    return Map.entry(name, Interval.closed(from * HOUR, until * HOUR));
  }
}
