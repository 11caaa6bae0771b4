package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ages that no unit gives away: "aged 43", "Taylor, 43,", "in her sixties". */
final class AgeReader {
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

  private static final Map<String, Interval> NAMED =
      Map.of(
          "teenager", new Interval(13, false, 20, true),
          "septuagenarian", new Interval(70, false, 80, true),
          "octogenarian", new Interval(80, false, 90, true),
          "nonagenarian", new Interval(90, false, 100, true),
          "centenarian", new Interval(100, false, 130, true));

  private final Words words;
  private final HedgeReader hedges;
  private final NumeralReader numerals;

  AgeReader(Words words) {
    this.words = words;
    this.hedges = new HedgeReader(words);
    this.numerals = new NumeralReader(words);
  }

  /** "aged 43", "Taylor, 43,", "in her sixties". */
  @Nullable Reading read(int at) {
    Word word = words.get(at);
    if (word.is("aged")
        || (word.is("age")
            && (words.isAt(at + 1, "of")
                || (at + 1 < words.size() && words.get(at + 1).isNumber())))) {
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
      return decade(at);
    }
    Interval named = NAMED.get(word.norm());
    if (named != null) {
      return ageReading(new Amount(named, named), at, at + 1);
    }
    boolean opened = at > 1 && (words.isAt(at - 1, ",") || words.isAt(at - 1, "("));
    boolean closed =
        words.isAt(at + 1, ",")
            || words.isAt(at + 1, ")")
            || (words.isAt(at + 1, ".") && at + 2 == words.size());
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
        ? ageReading(Amount.exactly(Objects.requireNonNull(years).asDouble()), at, at + 1)
        : null;
  }

  /** "In her sixties", "in his mid-40s". */
  private @Nullable Reading decade(int at) {
    boolean part = words.get(at + 2).isIn(PeriodReader.PARTS);
    int name = !part ? at + 2 : words.isAt(at + 3, "-") ? at + 4 : at + 3;
    if (name >= words.size()) {
      return null;
    }
    Integer decade = DECADES.get(words.get(name).norm());
    Numeral digits =
        decade == null && words.get(name).isNumber() && words.isAt(name + 1, "s")
            ? numerals.read(name)
            : null;
    int from = decade != null ? decade : digits == null ? 0 : digits.intValue();
    if (from < 20 || from > 90 || from % 10 != 0) {
      return null;
    }
    int first = part && words.isAt(at + 2, "late") ? 6 : part && words.isAt(at + 2, "mid") ? 3 : 0;
    Interval years = new Interval(from + first, false, from + (part ? first + 4 : 10), true);
    return ageReading(new Amount(years, years), at, digits == null ? name + 1 : name + 2);
  }

  private static Reading ageReading(Amount years, int start, int next) {
    return new Reading(Kind.AGE, "year", "year", years, Role.LEVEL, start, next);
  }
}
