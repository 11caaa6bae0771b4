package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ages that no unit gives away: "aged 43", "Taylor, 43,", "in her sixties". */
final class AgeReader {
  private static final Set<String> AGE = Set.of("age", "ages");

  private static final Set<Hedge> SIDES =
      Set.of(Hedge.LESS_THAN, Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.AT_MOST);

  private static final Set<String> PERSONS =
      Set.of(
          "person",
          "people",
          "child",
          "woman",
          "man",
          "girl",
          "boy",
          "adult",
          "pupil",
          "patient",
          "anyone",
          "everyone",
          "baby",
          "driver",
          "voter",
          "passenger",
          "teenager");

  private static final Set<String> GOES_ON = Set.of("VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PRON");

  /** In years. */
  private static final int OLDEST = 130;

  private static final Map<String, Interval> NAMED =
      Map.of(
          "teenager", new Interval(13, false, 20, true),
          "septuagenarian", new Interval(70, false, 80, true),
          "octogenarian", new Interval(80, false, 90, true),
          "nonagenarian", new Interval(90, false, 100, true),
          "centenarian", new Interval(100, false, OLDEST, true));

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
    if (word.is("aged") || (word.isIn(AGE) && opensAge(at + 1))) {
      return aged(at, words.isAt(at + 1, "of") ? at + 2 : at + 1);
    }
    Reading bound = bound(at);
    if (bound != null) {
      return bound;
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

  /** "Below the age of five", "children under five", but not "people under 50 umbrellas". */
  private @Nullable Reading bound(int at) {
    boolean those = words.isAt(at, "those");
    Hedges side = hedges.before(those ? at + 1 : at);
    if (side.found().isEmpty() || !SIDES.contains(side.found().get(0))) {
      return null;
    }
    int next = side.next();
    boolean ofAge = words.isAt(next, "age") && words.isAt(next + 1, "of");
    boolean persons = those || (at > 0 && PERSONS.contains(words.get(at - 1).lemma()));
    boolean ofPersons = persons && side.found().size() == 1;
    Age age = ofAge ? age(next + 2) : ofPersons ? age(next) : null;
    return age == null || (!ofAge && age.grain() == null && isCounted(age.next()))
        ? null
        : ageReading(age.years(side.found()), at, age.next());
  }

  private boolean isCounted(int at) {
    return at < words.size() && words.get(at).isLetters() && !GOES_ON.contains(words.get(at).pos());
  }

  private boolean opensAge(int at) {
    return words.isAt(at, "of")
        || words.isAt(at, "between")
        || (at < words.size() && words.get(at).isNumber());
  }

  /** "Aged 43", "aged 3 to 6", "aged between six months and three years". */
  private @Nullable Reading aged(int start, int at) {
    boolean between = words.isAt(at, "between") || words.isAt(at, "from");
    Hedges before = hedges.before(between ? at + 1 : at);
    Age first = age(before.next());
    if (first == null) {
      return null;
    }
    int joint = first.next();
    boolean joins =
        words.isAt(joint, "to") || (between ? words.isAt(joint, "and") : words.isHyphenAt(joint));
    Age second = joins ? age(joint + 1) : null;
    if (second == null) {
      return ageReading(first.years(before.found()), start, first.next());
    }
    Amount from = (first.grain() == null ? first.in(second.grain()) : first).years(List.of());
    Amount to = second.years(List.of());
    return from.stated().lower() < to.stated().lower()
        ? ageReading(from.to(to), start, second.next())
        : ageReading(first.years(before.found()), start, first.next());
  }

  private @Nullable Age age(int at) {
    Numeral number = numerals.read(at);
    if (number == null || number.asDouble() > OLDEST) {
      return null;
    }
    Grain grain = number.next() < words.size() ? UnitReader.grain(words.get(number.next())) : null;
    return new Age(number, grain, grain == null ? number.next() : number.next() + 1);
  }

  /** Years, where no other unit of time is told. */
  private record Age(Numeral number, @Nullable Grain grain, int next) {
    Age in(@Nullable Grain other) {
      return new Age(number, other, next);
    }

    Amount years(List<Hedge> hedges) {
      Amount amount = Rounding.count(number, hedges);
      return grain == null || grain == Grain.YEAR
          ? amount
          : amount.times(grain.seconds / Grain.YEAR.seconds);
    }
  }

  /** "In her sixties", "in his mid-40s". */
  private @Nullable Reading decade(int at) {
    boolean part = words.get(at + 2).isIn(PeriodReader.PARTS);
    int name = !part ? at + 2 : words.isAt(at + 3, "-") ? at + 4 : at + 3;
    if (name >= words.size()) {
      return null;
    }
    Integer decade = Vocabulary.DECADES.get(words.get(name).norm());
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
