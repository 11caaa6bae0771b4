package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import factharness.quantity.UnitReader.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts: "a third", "one in five", "nine out of ten", "a quarter-point", "half a percent", "6
 * per 100,000".
 */
final class ShareReader {
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("hundredth", 100),
          Map.entry("thousandth", 1000));

  private static final double WHOLE = 100;
  private static final MathContext THREE_DIGITS = new MathContext(3);

  /** "A quarter point" is a part of one, but "a third point" follows a second. */
  private static final Set<String> WITHOUT_OF = Set.of("half", "quarter", "quarters");

  private final Words words;
  private final HedgeReader hedges;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final RateReader rates;

  ShareReader(Words words) {
    this.words = words;
    this.hedges = new HedgeReader(words);
    this.numerals = new NumeralReader(words);
    this.units = new UnitReader(words);
    this.rates = new RateReader(words);
  }

  @Nullable Reading read(int at) {
    Hedges before = hedges.before(at);
    Reading reading = rates.read(before, at);
    reading = reading != null ? reading : partOfUnit(before, at);
    return reading != null ? reading : share(before, at);
  }

  /** "a quarter-point", "half a percentage point", "three tenths of a percent". */
  private @Nullable Reading partOfUnit(Hedges before, int at) {
    int start = before.next();
    Numeral part = words.isAt(start, "half") ? half(start) : part(start);
    if (part == null) {
      return null;
    }
    int next = part.next();
    boolean of = words.isAt(next, "of");
    if (!of && !words.get(next - 1).isIn(WITHOUT_OF)) {
      return null;
    }
    next = of || words.isAt(next, "-") ? next + 1 : next;
    next = words.isAt(next, "a") || words.isAt(next, "one") ? next + 1 : next;
    int behind = behindPercent(next);
    boolean point = words.isAt(behind, "point");
    Amount size = Rounding.measure(part, before.found());
    if (!point && behind == next) {
      return of && next < words.size() ? ofMeasure(size, next, at) : null;
    }
    if (!point && words.isAt(next, "percentage")) {
      return null;
    }
    return point
        ? new Reading(Kind.POINTS, "point", "point", size, Role.LEVEL, at, behind + 1)
        : new Reading(Kind.PERCENT, "%", "%", size, Role.LEVEL, at, behind);
  }

  /** "Three-quarters of an hour", "a third of a second". */
  private @Nullable Reading ofMeasure(Amount size, int at, int start) {
    int name = words.isAt(at, "an") ? at + 1 : at;
    boolean article = name > at || words.isAt(at - 1, "a") || words.isAt(at - 1, "one");
    Unit unit = article && name < words.size() ? units.read(name) : null;
    if (article && words.isAt(name, "second")) {
      unit = new Unit(Kind.DURATION, "s", "second", 1, 0, name + 1); // no ordinal here
    }
    boolean measured =
        unit != null && (unit.kind() == Kind.DURATION || unit.kind() == Kind.MEASURE);
    return unit == null || !measured
        ? null
        : Reading.of(size.times(unit.factor()), unit, start, unit.next());
  }

  /** The index itself where there is no "percent", "per cent" or "percentage". */
  private int behindPercent(int at) {
    if (words.isAt(at, "per") && words.isAt(at + 1, "cent")) {
      return at + 2;
    }
    boolean one = words.isAt(at, "percent") || words.isAt(at, "%") || words.isAt(at, "percentage");
    return one ? at + 1 : at;
  }

  private static Numeral half(int at) {
    return Numeral.decimal(BigDecimal.valueOf(0.5), at + 1);
  }

  /** "a quarter", "three-quarters", "quarter", "three tenths". */
  private @Nullable Numeral part(int at) {
    boolean article = words.isAt(at, "a") || words.isAt(at, "one");
    Numeral upper = article ? Numeral.whole(1, at + 1) : numerals.read(at);
    int next = upper == null ? at : upper.next();
    int name = words.isAt(next, "-") ? next + 1 : next;
    if (name >= words.size()) {
      return null;
    }
    Integer parts = PARTS.get(Vocabulary.singular(words.get(name).norm()));
    boolean fits = upper == null ? words.isAt(name, "quarter") : upper.counted();
    if (parts == null || !fits) {
      return null;
    }
    double size = (upper == null ? 1 : upper.asDouble()) / parts;
    return Numeral.decimal(BigDecimal.valueOf(size).round(THREE_DIGITS), name + 1);
  }

  /** "a third", "two-thirds", "half", "one in five", "nine out of ten", "3/4". */
  private @Nullable Reading share(Hedges before, int at) {
    int start = before.next();
    if (start >= words.size() || numerals.isPartOfScale(start)) {
      return null;
    }
    if (words.isAt(start, "half")
        && !words.isAt(start + 1, "-")
        && !words.isAt(start + 1, "time")
        && !words.isAt(start + 1, "a")
        && !words.isAt(start + 1, "an")
        && !ordinalBefore(start)) {
      boolean point = words.isAt(start + 1, "point");
      return point ? null : shareReading(50, before, at, start + 1);
    }
    Numeral upper =
        words.isAt(start, "a") || words.isAt(start, "an")
            ? Numeral.whole(1, start + 1)
            : numerals.read(start);
    if (upper == null || !upper.counted() || upper.next() >= words.size()) {
      return null;
    }
    int next = upper.next();
    boolean hyphen = words.get(next).isHyphen() && next + 1 < words.size();
    int name = hyphen ? next + 1 : next;
    Integer parts = PARTS.get(Vocabulary.singular(words.get(name).norm()));
    if (parts != null
        && upper.intValue() < parts
        && upper.intValue() > 0
        && isShareName(start, name, upper)) {
      return shareReading(100.0 * upper.asDouble() / parts, before, at, name + 1);
    }
    if (words.isAt(next, "/")
        && words.get(next).glued()
        && next + 1 < words.size()
        && words.get(next + 1).glued()) {
      return ratio(upper, numerals.read(next + 1), before, at);
    }
    Reading ofNoun = shareOfNoun(upper, before, at);
    if (ofNoun != null) {
      return ofNoun;
    }
    int in = behindIn(next);
    if (in < 0 || in >= words.size() || isJoined(in + 1)) {
      return null;
    }
    Hedges every = hedges.before(in);
    Numeral lower =
        numerals.read(words.isAt(every.next(), "every") ? every.next() + 1 : every.next());
    return words.isAt(next, "in")
            && lower != null
            && lower.asDouble() > 100
            && lower.asDouble() < 3000
            && lower.asDouble() % 10 != 0
        ? null
        : ratio(upper, lower, before, at);
  }

  /** Whether what stands there belongs to the word before, and is no comma or full stop. */
  private boolean isJoined(int at) {
    return words.isGluedAt(at) && !words.isAt(at, ",") && !words.isAt(at, ".");
  }

  /** Behind "in" or "out of", or -1. */
  private int behindIn(int at) {
    return words.isAt(at, "out") && words.isAt(at + 1, "of")
        ? at + 2
        : words.isAt(at, "in") ? at + 1 : -1;
  }

  /** "One patient in ninety", but "two goals in three games" and "one goal in 2019". */
  private @Nullable Reading shareOfNoun(Numeral upper, Hedges before, int at) {
    int in = words.get(upper.next()).isNoun() ? behindIn(upper.next() + 1) : -1;
    Numeral lower = in < 0 || in >= words.size() ? null : numerals.read(in);
    if (lower == null || lower.asDouble() > WHOLE) {
      return null;
    }
    int behind = lower.next();
    boolean ofOthers =
        behind < words.size()
            && (words.get(behind).isNoun()
                || words.get(behind).pos().equals("ADJ")
                || isJoined(behind)
                || units.read(behind) != null);
    return ofOthers ? null : ratio(upper, lower, before, at);
  }

  private @Nullable Reading ratio(Numeral upper, @Nullable Numeral lower, Hedges before, int at) {
    if (lower == null
        || lower.asDouble() <= upper.asDouble()
        || upper.asDouble() <= 0
        || !lower.counted()) {
      return null;
    }
    return shareReading(100 * upper.asDouble() / lower.asDouble(), before, at, lower.next());
  }

  /** "A third" is a part, but "a third round" and "the third" are places in an order. */
  private boolean isShareName(int start, int name, Numeral upper) {
    boolean several = upper.intValue() > 1;
    boolean partOfUnit = words.get(name).is("quarter") || words.get(name).is("half");
    if ((partOfUnit && words.isAt(name + 1, "-"))
        || words.isAt(name + 1, "point")
        || words.isAt(name + 1, "century")
        || words.isAt(name + 1, "final")) {
      return false;
    }
    boolean followed =
        name + 1 >= words.size()
            || !words.get(name + 1).isContent()
            || words.get(name + 1).pos().equals("ADV")
            || words.get(name + 1).pos().equals("VERB")
            || words
                .get(name + 1)
                .isIn(Set.of("less", "more", "fewer", "lower", "higher", "cheaper", "dearer"));
    return several || (followed && !words.get(start).is("the"));
  }

  private boolean ordinalBefore(int at) {
    return at > 0
        && (Vocabulary.ORDINALS.containsKey(words.get(at - 1).norm())
            || words.isAt(at - 1, "-")
            || words.isAt(at - 1, "other"));
  }

  private static Reading shareReading(double percent, Hedges before, int start, int next) {
    Numeral numeral = new Numeral(BigDecimal.valueOf(percent), BigDecimal.TEN, false, next);
    return new Reading(
        Kind.SHARE, "%", "%", Rounding.measure(numeral, before.found()), Role.LEVEL, start, next);
  }
}
