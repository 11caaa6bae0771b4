package factharness.quantity;

import java.time.LocalDate;
import java.util.List;
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

  private static final Set<String> BEFORE = Set.of("by", "before");
  private static final Set<String> AFTER = Set.of("after");

  private final List<Word> words;
  private final DayReader days;

  DateReader(List<Word> words, @Nullable LocalDate published) {
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
    Role role = PLACES.getOrDefault(word.norm(), Role.LEVEL);
    boolean placed = role != Role.LEVEL || word.isIn(BEFORE) || word.isIn(AFTER);
    Reading day = days.read(placed ? at + 1 : at, placed);
    if (day == null) {
      return null;
    }
    if (!placed) {
      Reading until = behind(day, day.next());
      return until == null ? day : until;
    }
    if (day.value() instanceof DayRange range && role == Role.LEVEL) {
      return Reading.date(bounded(word, range), role, at, day.next());
    }
    return day.inRole(role).from(at);
  }

  private static DayRange bounded(Word word, DayRange range) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (word.isIn(AFTER)) {
      return new DayRange(last == null ? null : last.plusDays(1), null, range.yearKnown());
    }
    boolean by = word.is("by");
    return new DayRange(null, by || first == null ? last : first.minusDays(1), range.yearKnown());
  }

  private @Nullable Reading range(int at, String joint) {
    Reading first = days.read(at + 1, true);
    if (first == null || first.next() >= words.size()) {
      return null;
    }
    Word middle = words.get(first.next());
    boolean joins = middle.is(joint) || middle.is("until") || middle.is("through");
    return joins ? joined(at, first, days.read(first.next() + 1, true)) : null;
  }

  /** "2019-2021", "Dec. 6 to Dec. 9", "2019-20". */
  private @Nullable Reading behind(Reading first, int at) {
    if (at + 1 >= words.size()) {
      return null;
    }
    Word middle = words.get(at);
    if (!(middle.isHyphen() && middle.glued()) && !middle.is("to") && !middle.is("through")) {
      return null;
    }
    Reading second = days.read(at + 1, true);
    if (second == null && middle.isHyphen()) {
      second = days.shortYear(first, at + 1);
    }
    return joined(first.start(), first, second);
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
