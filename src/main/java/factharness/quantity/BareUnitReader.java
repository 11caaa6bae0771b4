package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import factharness.quantity.UnitReader.Unit;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what has a unit and no number: "half an hour", "for a week", "half a tonne". */
final class BareUnitReader {
  /** What only a length of time stands behind, and no "a day" of a kind. */
  private static final Set<String> LEADS =
      Set.of(
          "for", "within", "after", "than", "last", "lasts", "lasted", "lasting", "take", "takes",
          "took", "taking");

  private final Words words;
  private final HedgeReader hedges;
  private final UnitReader units;

  BareUnitReader(Words words) {
    this.words = words;
    this.hedges = new HedgeReader(words);
    this.units = new UnitReader(words);
  }

  /** "half an hour", "an hour and a half", "for a week", "a dozen" being a number already. */
  @Nullable Reading read(int at) {
    Hedges before = hedges.before(at);
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
    boolean andHalf = unit != null && isAndHalf(unit.next());
    boolean whole =
        unit != null
            && (unit.kind() == Kind.DURATION || ((half || andHalf) && unit.kind() == Kind.MEASURE))
            && words.get(name).norm().equals(Vocabulary.singular(words.get(name).norm()));
    if (unit == null || !whole || words.isAt(unit.next(), "ago")) {
      return null;
    }
    boolean led =
        !before.found().isEmpty()
            || words.isAt(unit.next(), "later")
            || (words.isAt(unit.next(), "and") && words.startsNumber(unit.next() + 1))
            || (at > 0 && words.get(at - 1).isIn(LEADS));
    if (!half && !quarter && !andHalf && !led) {
      return null;
    }
    double count = half ? 0.5 : quarter ? 0.25 : andHalf ? 1.5 : 1;
    Numeral numeral =
        count == 1 ? Numeral.whole(1, name) : Numeral.decimal(BigDecimal.valueOf(count), name);
    Amount amount = Rounding.count(numeral, before.found()).times(unit.factor());
    return Reading.of(amount, unit, at, andHalf ? unit.next() + 3 : unit.next());
  }

  private boolean isAndHalf(int at) {
    return words.isAt(at, "and") && words.isAt(at + 1, "a") && words.isAt(at + 2, "half");
  }
}
