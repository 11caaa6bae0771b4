package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import factharness.quantity.UnitReader.Unit;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day, and lengths of time without a number: "9 p.m.", "half an hour". */
final class TimeReader {
  private final Words words;
  private final HedgeReader hedges;
  private final UnitReader units;

  TimeReader(Words words) {
    this.words = words;
    this.hedges = new HedgeReader(words);
    this.units = new UnitReader(words);
  }

  @Nullable Reading read(int at) {
    Reading time = time(at);
    return time != null ? time : bareUnit(at, hedges.before(at));
  }

  /** "9 p.m.", "10.30pm", "3:40 a.m.", "noon". */
  private @Nullable Reading time(int at) {
    if (words.isAt(at, "noon") || words.isAt(at, "midnight") || words.isAt(at, "midday")) {
      return new Reading(
          Kind.TIME,
          "minute",
          "minute",
          Amount.exactly(words.isAt(at, "midnight") ? 0 : 720),
          Role.LEVEL,
          at,
          at + 1);
    }
    if (!words.get(at).isNumber() || at + 1 >= words.size()) {
      return null;
    }
    Numeral hour = Digits.read(words.get(at).text(), at + 1);
    if (hour == null || hour.intValue() > 24 || hour.value().signum() < 0) {
      return null;
    }
    boolean colon =
        words.isAt(at + 1, ":")
            && at + 2 < words.size()
            && words.get(at + 2).isNumber()
            && words.get(at + 2).glued();
    Numeral minutes = colon ? Digits.read(words.get(at + 2).text(), at + 3) : null;
    int next = colon ? at + 3 : at + 1;
    boolean am = words.isAt(next, "am");
    boolean pm = words.isAt(next, "pm");
    if (!am
        && !pm
        && !(colon && words.get(at + 2).text().length() == 2 && !words.isAt(next, ":"))) {
      return null;
    }
    int minute =
        minutes != null
            ? minutes.intValue()
            : (int) Math.round((hour.asDouble() - hour.intValue()) * 100);
    if (minute > 59) {
      return null;
    }
    int hours = am || pm ? hour.intValue() % 12 + (pm ? 12 : 0) : hour.intValue();
    return new Reading(
        Kind.TIME,
        "minute",
        "minute",
        Amount.exactly(hours * 60.0 + minute),
        Role.LEVEL,
        at,
        am || pm ? next + 1 : next);
  }

  /** "half an hour", "an hour and a half", "for a week", "a dozen" being a number already. */
  private @Nullable Reading bareUnit(int at, Hedges before) {
    int start = before.next();
    boolean half =
        words.isAt(start, "half") && (words.isAt(start + 1, "an") || words.isAt(start + 1, "a"));
    int article = half ? start + 1 : start;
    if ((!words.isAt(article, "a") && !words.isAt(article, "an")) || article + 1 >= words.size()) {
      return null;
    }
    boolean quarter =
        words.isAt(article + 1, "quarter")
            && (words.isAt(article + 2, "century")
                || (words.isAt(article + 2, "of")
                    && words.isAt(article + 3, "a")
                    && words.isAt(article + 4, "century")));
    int name =
        quarter ? (words.isAt(article + 2, "century") ? article + 2 : article + 4) : article + 1;
    Unit unit = units.read(name);
    boolean whole =
        unit != null
            && unit.kind() == Kind.DURATION
            && words.get(name).norm().equals(Vocabulary.singular(words.get(name).norm()));
    if (unit == null || !whole || words.isAt(unit.next(), "ago")) {
      return null;
    }
    boolean andHalf =
        words.isAt(unit.next(), "and")
            && words.isAt(unit.next() + 1, "a")
            && words.isAt(unit.next() + 2, "half");
    boolean led =
        !before.found().isEmpty()
            || (at > 0
                && words
                    .get(at - 1)
                    .isIn(Set.of("for", "within", "lasted", "took", "than", "lasting")));
    if (!half && !quarter && !andHalf && !led) {
      return null;
    }
    double count = half ? 0.5 : quarter ? 0.25 : andHalf ? 1.5 : 1;
    Numeral numeral =
        count == 1 ? Numeral.whole(1, name) : Numeral.decimal(BigDecimal.valueOf(count), name);
    Amount amount = Rounding.count(numeral, before.found()).times(unit.factor());
    return new Reading(
        Kind.DURATION,
        unit.unit(),
        unit.told(),
        amount,
        Role.LEVEL,
        at,
        andHalf ? unit.next() + 3 : unit.next());
  }
}
