package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts that are not a number with a unit: shares, factors, ages, ranks, times of day.
 */
final class SpecialReader {
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
          Map.entry("tenth", 10));

  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("halve", 0.5),
          Map.entry("halved", 0.5),
          Map.entry("halving", 0.5),
          Map.entry("double", 2.0),
          Map.entry("doubled", 2.0),
          Map.entry("doubling", 2.0),
          Map.entry("triple", 3.0),
          Map.entry("tripled", 3.0),
          Map.entry("trebled", 3.0),
          Map.entry("treble", 3.0),
          Map.entry("tripling", 3.0),
          Map.entry("quadrupled", 4.0),
          Map.entry("quadruple", 4.0),
          Map.entry("quintupled", 5.0),
          Map.entry("twofold", 2.0),
          Map.entry("threefold", 3.0),
          Map.entry("fourfold", 4.0),
          Map.entry("fivefold", 5.0),
          Map.entry("sixfold", 6.0),
          Map.entry("tenfold", 10.0),
          Map.entry("twice", 2.0));

  private static final Map<String, Interval> LOOSE =
      Map.of(
          "dozens", Interval.closed(24, 120),
          "scores", Interval.closed(40, 200),
          "hundreds", Interval.closed(200, 2_000),
          "thousands", Interval.closed(2_000, 20_000));

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  private final Words words;
  private final HedgeReader hedges;
  private final NumeralReader numerals;
  private final NounPhrases phrases;

  SpecialReader(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.hedges = new HedgeReader(words);
    this.numerals = new NumeralReader(words);
  }

  @Nullable Reading read(int at) {
    Reading reading = time(at);
    reading = reading != null ? reading : age(at);
    reading = reading != null ? reading : partOfPoint(at);
    reading = reading != null ? reading : share(at);
    reading = reading != null ? reading : magnitude(at);
    reading = reading != null ? reading : loose(at);
    reading = reading != null ? reading : factor(at);
    return reading != null ? reading : rank(at);
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

  /** "aged 43", "Taylor, 43,", "in her sixties". */
  private @Nullable Reading age(int at) {
    Word word = words.get(at);
    if (word.is("aged")
        || (word.is("age")
            && (words.isAt(at + 1, "of")
                || at + 1 < words.size() && words.get(at + 1).isNumber()))) {
      int next = words.isAt(at + 1, "of") ? at + 2 : at + 1;
      Hedges before = hedges.before(next);
      Numeral years = numerals.read(before.next());
      return years == null || years.asDouble() > 130
          ? null
          : ageReading(Rounding.count(years, before.found()), at, years.next());
    }
    boolean inHis =
        word.is("in")
            && at + 2 < words.size()
            && words.get(at + 1).isIn(Set.of("his", "her", "their", "my"));
    if (inHis) {
      Integer decade = DECADES.get(words.get(at + 2).norm());
      Numeral digits =
          decade == null && words.get(at + 2).isNumber() && words.isAt(at + 3, "s")
              ? numerals.read(at + 2)
              : null;
      int from = decade != null ? decade : digits == null ? 0 : digits.intValue();
      Interval years = new Interval(from, false, from + 10, true);
      return from < 20 || from > 90 || from % 10 != 0
          ? null
          : ageReading(new Amount(years, years), at, digits == null ? at + 3 : at + 4);
    }
    boolean opened = at > 1 && (words.isAt(at - 1, ",") || words.isAt(at - 1, "("));
    boolean closed =
        words.isAt(at + 1, ",")
            || words.isAt(at + 1, ")")
            || words.isAt(at + 1, ".") && at + 2 == words.size();
    if (!word.isNumber() || !opened || !closed || !words.get(at - 2).isNoun()) {
      return null;
    }
    Numeral years = Digits.read(word.text(), at + 1);
    boolean plausible =
        years != null && years.counted() && years.asDouble() >= 1 && years.asDouble() <= 115;
    boolean person =
        Character.isUpperCase(words.get(at - 2).text().charAt(0)) || words.isAt(at - 1, ",");
    boolean year = at > 2 && words.get(at - 3).isNumber();
    return plausible && person && !year
        ? ageReading(Amount.exactly(java.util.Objects.requireNonNull(years).asDouble()), at, at + 1)
        : null;
  }

  private static Reading ageReading(Amount years, int start, int next) {
    return new Reading(Kind.AGE, "year", "year", years, Role.LEVEL, start, next);
  }

  /** "a quarter-point", "half a percentage point", "three-quarters of a point". */
  private @Nullable Reading partOfPoint(int at) {
    Hedges before = hedges.before(at);
    int start = before.next();
    int part = words.isAt(start, "a") ? start + 1 : start;
    boolean three = words.isAt(part, "three");
    part = three ? (words.isAt(part + 1, "-") ? part + 2 : part + 1) : part;
    boolean half = words.isAt(part, "half");
    if (!half && !words.isAt(part, "quarter") && !(three && words.isAt(part, "quarters"))) {
      return null;
    }
    int next = words.isAt(part + 1, "-") ? part + 2 : part + 1;
    next = words.isAt(next, "of") ? next + 1 : next;
    next = words.isAt(next, "a") ? next + 1 : next;
    next = words.isAt(next, "percentage") ? next + 1 : next;
    if (!words.isAt(next, "point")) {
      return null;
    }
    double size = half ? 0.5 : three ? 0.75 : 0.25;
    Numeral numeral = Numeral.decimal(java.math.BigDecimal.valueOf(size), next + 1);
    Amount points = Rounding.measure(numeral, before.found());
    return new Reading(Kind.POINTS, "point", "point", points, Role.LEVEL, at, next + 1);
  }

  /** "a third", "two-thirds", "half", "one in five", "nine out of ten", "3/4". */
  private @Nullable Reading share(int at) {
    Hedges before = hedges.before(at);
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
    int in =
        words.isAt(next, "out") && words.isAt(next + 1, "of")
            ? next + 2
            : words.isAt(next, "in") ? next + 1 : -1;
    if (in < 0
        || in >= words.size()
        || (in < words.size() - 1
            && words.get(in + 1).glued()
            && !words.get(in + 1).is(",")
            && !words.get(in + 1).is("."))) {
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
    if (words.get(name).is("quarter") && words.isAt(name + 1, "-")
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
    Numeral numeral =
        new Numeral(java.math.BigDecimal.valueOf(percent), java.math.BigDecimal.TEN, false, next);
    return new Reading(
        Kind.SHARE, "%", "%", Rounding.measure(numeral, before.found()), Role.LEVEL, start, next);
  }

  private @Nullable Reading magnitude(int at) {
    boolean before =
        words.isAt(at, "magnitude") && at + 1 < words.size() && words.get(at + 1).isNumber();
    boolean behind =
        words.get(at).isNumber() && words.isAt(at + 1, "-") && words.isAt(at + 2, "magnitude");
    Numeral numeral = before ? numerals.read(at + 1) : behind ? numerals.read(at) : null;
    return numeral == null
        ? null
        : new Reading(
            Kind.MEASURE,
            "magnitude",
            "magnitude",
            Amount.exactly(numeral.asDouble()),
            Role.LEVEL,
            at,
            before ? numeral.next() : at + 3);
  }

  /** "dozens of people"; "a couple of" is two. */
  private @Nullable Reading loose(int at) {
    Interval values = LOOSE.get(words.get(at).norm());
    if (values == null || (words.isAt(at, "scores") && !words.isAt(at + 1, "of"))) {
      return null;
    }
    NounPhrases.Phrase phrase = phrases.from(words.isAt(at + 1, "of") ? at + 2 : at + 1);
    return new Reading(
        Kind.COUNT,
        phrase.head(),
        phrase.head(),
        new Amount(values, values),
        Role.LEVEL,
        at,
        at + 1);
  }

  private @Nullable Reading factor(int at) {
    Hedges before = hedges.before(at);
    Double factor =
        before.next() < words.size() ? FACTORS.get(words.get(before.next()).norm()) : null;
    if (factor == null) {
      return null;
    }
    Word word = words.get(before.next());
    Word behind = before.next() + 1 < words.size() ? words.get(before.next() + 1) : null;
    boolean compares =
        word.norm().endsWith("d")
            || word.norm().endsWith("ing")
            || word.norm().endsWith("fold")
            || word.pos().equals("VERB")
            || (behind != null && behind.isIn(Set.of("the", "that", "as", "what", "its", "their")));
    Numeral numeral =
        new Numeral(
            java.math.BigDecimal.valueOf(factor),
            java.math.BigDecimal.ONE,
            false,
            before.next() + 1);
    return compares
        ? new Reading(
            Kind.MULTIPLE,
            "times",
            "times",
            Rounding.measure(numeral, before.found()),
            factor < 1 ? Role.FALL : Role.RISE,
            at,
            before.next() + 1)
        : null;
  }

  /** "third-largest", "ranked 58th", "her fourth term". */
  private @Nullable Reading rank(int at) {
    Integer ordinal = Vocabulary.ORDINALS.get(words.get(at).norm());
    int next = at + 1;
    if (ordinal == null
        && words.get(at).isNumber()
        && next < words.size()
        && words.get(next).glued()
        && words.get(next).isIn(Vocabulary.ORDINAL_ENDINGS)) {
      Numeral digits = Digits.read(words.get(at).text(), next);
      ordinal = digits == null ? null : Integer.valueOf(digits.intValue());
      next++;
    }
    if (ordinal == null) {
      return null;
    }
    if (words.isAt(next, "-") && next + 1 < words.size()) {
      next++;
    }
    boolean superlative =
        next < words.size()
            && (words.get(next).norm().endsWith("est")
                || words.get(next).isIn(Set.of("most", "best", "worst", "biggest")));
    NounPhrases.Phrase phrase = phrases.from(next);
    String unit = superlative ? words.get(next).norm() : phrase.head();
    return new Reading(
        Kind.RANK,
        unit,
        unit,
        Amount.exactly(ordinal),
        Role.LEVEL,
        at,
        superlative ? next + 1 : next);
  }
}
