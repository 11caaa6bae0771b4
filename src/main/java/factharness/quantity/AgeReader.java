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

  private static Reading ageReading(Amount years, int start, int next) {
    return new Reading(Kind.AGE, "year", "year", years, Role.LEVEL, start, next);
  }
}
