package factharness.quantity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates with the word that places them: "by December", "between late 2025 and mid-2026". */
final class DateReader {
  private static final Map<String, Role> PLACES =
      Map.of(
          "since",
          Role.SINCE,
          "from",
          Role.SINCE,
          "until",
          Role.UNTIL,
          "till",
          Role.UNTIL,
          "through",
          Role.UNTIL);

  private static final Set<String> BEFORE = Set.of("by", "before", "prior");
  private static final Set<String> AFTER = Set.of("after");
  private static final Set<String> DENIALS = Set.of("not", "never", "no", "nothing", "t", "cannot");
  private static final int DENIAL = 6;

  private final Words words;
  private final DayReader days;

  DateReader(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.days = new DayReader(words, published);
  }

  @Nullable Reading read(int at) {
    Word word = words.get(at);
    if (word.is("between") || word.is("from")) {
      Reading range = range(at, word.is("between") ? "and" : "to");
      if (range != null) {
        return range;
      }
    }
    Reading limit = limit(at);
    if (limit != null) {
      return limit;
    }
    Role role = PLACES.getOrDefault(word.norm(), Role.LEVEL);
    boolean placed = role != Role.LEVEL || word.isIn(BEFORE) || word.isIn(AFTER);
    int behind = words.isAt(at, "prior") && words.isAt(at + 1, "to") ? at + 2 : at + 1;
    Reading day = days.read(placed ? behind : at, placed);
    if (day == null) {
      return null;
    }
    if (!placed) {
      Reading until = behind(day, day.next());
      return until == null ? day : until;
    }
    if (role == Role.LEVEL) {
      // "Before Thursday" is not a day, and which days it is depends on the one that is not known.
      return day.value() instanceof DayRange range
          ? Reading.date(bounded(word, range, isDenied(at)), role, at, day.next())
          : Reading.passedOver(at, day.next());
    }
    return day.inRole(role).from(at);
  }

  /** "No earlier than 2032", "not later than 5 May". */
  private @Nullable Reading limit(int at) {
    boolean denied = words.get(at).is("no") || words.get(at).is("not");
    if (!denied || at + 3 >= words.size() || !words.get(at + 2).is("than")) {
      return null;
    }
    boolean earlier = words.get(at + 1).is("earlier") || words.get(at + 1).is("sooner");
    if (!earlier && !words.get(at + 1).is("later")) {
      return null;
    }
    Reading day = days.read(at + 3, true);
    if (day == null || !(day.value() instanceof DayRange range)) {
      return null;
    }
    DayRange bounded =
        earlier
            ? new DayRange(range.first(), null, range.yearKnown())
            : new DayRange(null, range.last(), range.yearKnown());
    return Reading.date(bounded, Role.LEVEL, at, day.next());
  }

  /** "After March" may begin within March, as "after the 2018 vote" begins within 2018. */
  private static DayRange bounded(Word word, DayRange range, boolean denied) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (word.isIn(AFTER) || denied) {
      return new DayRange(first, null, range.yearKnown());
    }
    boolean by = word.is("by");
    return new DayRange(null, by || first == null ? last : first.minusDays(1), range.yearKnown());
  }

  /** "Will not start before 2032" names the first day, not the last. */
  private boolean isDenied(int at) {
    for (int i = at - 1; i >= 0 && i >= at - DENIAL; i--) {
      if (words.get(i).isIn(DENIALS)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading range(int at, String joint) {
    Reading run = days.run(at + 1);
    if (run != null) {
      return run.from(at);
    }
    Reading first = days.read(at + 1, true);
    if (first == null || first.next() >= words.size()) {
      return null;
    }
    Word middle = words.get(first.next());
    boolean joins = middle.is(joint) || middle.is("until") || middle.is("through");
    return joins ? joined(at, first, days.read(first.next() + 1, true)) : null;
  }

  /** "2019-2021", "Dec. 6 to Dec. 9", "2019-20", "2019/20". */
  private @Nullable Reading behind(Reading first, int at) {
    if (at + 1 >= words.size()) {
      return null;
    }
    Word middle = words.get(at);
    if (middle.is("/") && middle.glued() && words.isGluedAt(at + 1)) {
      return season(first, at + 1);
    }
    if (!words.isHyphenAt(at) && !middle.is("to") && !middle.is("through")) {
      return null;
    }
    Reading second = days.read(at + 1, true);
    if (second == null && middle.isHyphen()) {
      second = days.shortYear(first, at + 1);
    }
    return joined(first.start(), first, second);
  }

  /** The second of two years in a row; "2019/03" is a month. */
  private @Nullable Reading season(Reading first, int at) {
    Reading years = joined(first.start(), first, days.shortYear(first, at));
    boolean inRow =
        years != null
            && years.value() instanceof DayRange range
            && range.first() != null
            && range.last() != null
            && range.last().getYear() == range.first().getYear() + 1;
    return inRow ? years : null;
  }

  private static @Nullable Reading joined(int start, Reading first, @Nullable Reading second) {
    if (second == null
        || !(first.value() instanceof DayRange from)
        || !(second.value() instanceof DayRange to)) {
      return null;
    }
    DayRange range = from.to(to);
    return range == null ? null : Reading.date(range, Role.LEVEL, start, second.next());
  }
}
