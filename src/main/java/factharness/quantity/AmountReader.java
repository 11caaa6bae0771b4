package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import factharness.quantity.UnitReader.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their hedges and units: "as much as about $13 billion", "10 to 15 people". */
final class AmountReader {
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
  private static final double FAR_BEYOND = 5;

  private final Words words;
  private final HedgeReader hedges;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final NounPhrases phrases;
  private final ScoreReader scores;
  private final Direction direction;

  AmountReader(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.hedges = new HedgeReader(words);
    this.numerals = new NumeralReader(words);
    this.units = new UnitReader(words);
    this.scores = new ScoreReader(words);
    this.direction = new Direction(words);
  }

  @Nullable Reading read(int at) {
    Hedges before = hedges.before(at);
    boolean from = words.isAt(before.next(), "from") && !changesFrom(before.next());
    boolean between = from || words.isAt(before.next(), "between");
    Sided first = sided(between ? before.next() + 1 : before.next());
    if (first == null) {
      return null;
    }
    if (words.isGluedAt(first.numeral().next())
        && words.get(first.numeral().next()).isIn(Vocabulary.ORDINAL_ENDINGS)) {
      return null; // "the 2nd largest": a rank begins behind the article
    }
    if (isPartOfOrdinal(first.numeral().next())) {
      return null;
    }
    if (isYear(first)) {
      return null; // "its 2021 model": the date begins behind "its"
    }
    if (isIdentifier(first)) {
      return Reading.passedOver(at, first.numeral().next());
    }
    Reading score = first.currency() == null ? scores.read(at, first.numeral()) : null;
    if (score != null) {
      return score;
    }
    if (isPartOfName(first)) {
      return Reading.passedOver(at, first.numeral().next());
    }
    Sided second =
        changesFrom(at - 1) ? null : second(first, between ? words.get(before.next()).norm() : "");
    if (second != null && !between && words.isAt(at - 1, "by") && isFarBeyond(first, second)) {
      second = null;
    }
    if (between && second == null) {
      return null;
    }
    return second == null
        ? single(at, before.found(), first)
        : range(at, before.found(), first, second);
  }

  /** "Rose from 38% to 46%" tells of two amounts, "from 38% to 46% of homes" of a range. */
  private boolean changesFrom(int from) {
    return words.isAt(from, "from") && direction.before(from).isChange();
  }

  /**
   * "Raised by £117 to £2,300" tells of a change and of what it came to, "by 10% to 15%" a range.
   */
  private static boolean isFarBeyond(Sided first, Sided second) {
    return second.numeral().asDouble() >= FAR_BEYOND * scaledLike(first, second).asDouble();
  }

  private boolean isYear(Sided sided) {
    double year = sided.numeral().asDouble();
    return words.get(sided.start()).text().length() == 4
        && sided.numeral().next() == sided.start() + 1
        && sided.start() > 0
        && words.get(sided.start() - 1).isIn(OWNERS)
        && year >= 1900
        && year < 2100;
  }

  /** "Her twenty-first title". */
  private boolean isPartOfOrdinal(int at) {
    return words.isHyphenAt(at)
        && words.isGluedAt(at + 1)
        && Vocabulary.ORDINALS.containsKey(words.get(at + 1).norm())
        && Vocabulary.TENS.containsKey(words.get(at - 1).norm());
  }

  /** A number with the money sign before it. */
  private record Sided(@Nullable String currency, Numeral numeral, int start) {}

  private @Nullable Sided sided(int at) {
    int number = at;
    String currency = null;
    if (at + 1 < words.size()) {
      Word word = words.get(at);
      Word next = words.get(at + 1);
      String prefixed = Currencies.DOLLAR_PREFIXES.get(word.norm());
      if (prefixed != null && next.is("$") && next.glued()) {
        currency = prefixed;
        number = at + 2;
      } else if (Currencies.SIGNS.containsKey(word.norm())) {
        currency = Currencies.SIGNS.get(word.norm());
        number = at + 1;
      } else if (Currencies.CODES.contains(word.norm())
          && !word.text().equals(word.norm())
          && next.isNumber()) {
        currency = Currencies.code(word.norm());
        number = at + 1;
      } else if (Currencies.LEADING_WORDS.containsKey(word.norm())
          && Character.isUpperCase(word.text().charAt(0))) {
        int behind = next.is(".") ? at + 2 : at + 1;
        boolean digits = behind < words.size() && words.get(behind).isNumber();
        currency = digits ? Currencies.LEADING_WORDS.get(word.norm()) : null;
        number = digits ? behind : at;
      } else if (Currencies.LETTERS.containsKey(word.text()) && isScaled(at + 1)) {
        currency = Currencies.LETTERS.get(word.text());
        number = at + 1;
      }
    }
    Numeral numeral = numerals.read(number);
    return numeral == null ? null : new Sided(currency, numeral, number);
  }

  /** Whether "2.3bn" or "500 million" stands there and touches what is before it. */
  private boolean isScaled(int at) {
    Numeral numeral = words.isGluedAt(at) && words.get(at).isNumber() ? numerals.read(at) : null;
    return numeral != null && numeral.next() > at + 1;
  }

  /** "A380", "777X", "20-something": digits that name a thing. */
  private boolean isIdentifier(Sided sided) {
    Word number = words.get(sided.start());
    if (!number.isNumber()) {
      return false;
    }
    boolean gluedBefore =
        sided.currency() == null
            && number.glued()
            && sided.start() > 0
            && words.get(sided.start() - 1).isLetters();
    int next = sided.numeral().next();
    boolean gluedBehind =
        next < words.size()
            && words.get(next).glued()
            && words.get(next).isLetters()
            && units.read(next) == null;
    return gluedBefore || gluedBehind;
  }

  private boolean isPartOfName(Sided sided) {
    int next = sided.numeral().next();
    return sided.currency() == null
        && next == sided.start() + 1
        && words.get(sided.start()).isNumber()
        && units.read(next) == null
        && (endsName(sided.start() - 1, next) || opensName(next));
  }

  /** "Formula 1 was", "PlayStation 4 Pro", but "in Ukraine 12 were hurt". */
  private boolean endsName(int name, int next) {
    if (name < 0 || !isName(name)) {
      return false;
    }
    boolean counts = next < words.size() && words.get(next).isNoun() && !isName(next);
    boolean place =
        name > 0
            && words.get(name - 1).pos().equals("ADP")
            && next < words.size()
            && words.get(next).isLetters();
    return !counts && !place;
  }

  /**
   * "The 737 Max", "10 Downing Street", but "27 EU countries", "50 Texans", "12 Chinese", "204 PS".
   */
  private boolean opensName(int at) {
    int end = phrases.from(at).next();
    for (int i = at; i < end; i++) {
      if (!isName(i)) {
        return false;
      }
    }
    boolean spelled = end > at && words.get(at).text().matches("\\p{Lu}\\p{Ll}{2,}");
    return spelled && !isOfPeople(words.get(end - 1));
  }

  private static boolean isOfPeople(Word word) {
    String norm = word.norm();
    return !norm.equals(Vocabulary.singular(norm))
        || norm.endsWith("ese")
        || norm.endsWith("ish")
        || norm.endsWith("ch");
  }

  private boolean isName(int at) {
    Word word = words.get(at);
    boolean tagged = word.pos().equals("PROPN") || (at > 0 && word.isNoun());
    return word.isLetters() && tagged && Character.isUpperCase(word.text().charAt(0));
  }

  private @Nullable Sided second(Sided first, String opening) {
    int joint = first.numeral().next();
    if (!opening.isEmpty()) {
      Unit unit = units.read(joint);
      joint = unit == null ? joint : unit.next();
    }
    if (joint + 1 >= words.size()) {
      return null;
    }
    Word word = words.get(joint);
    boolean hyphen =
        words.isHyphenAt(joint)
            && (words.get(joint + 1).isNumber() || words.get(joint + 1).type() == Word.Type.SIGN);
    boolean joins =
        opening.equals("between")
            ? word.is("and")
            : word.is("to") || (opening.isEmpty() && (hyphen || word.is("or")));
    Sided second = joins ? sided(joint + 1) : null;
    if (second == null
        || isIdentifier(second)
        || second.numeral().asDouble() <= scaledLike(first, second).asDouble()) {
      return null;
    }
    return second;
  }

  /** "$10-15 million": the scale behind the second number is the first one's too. */
  private static Numeral scaledLike(Sided first, Sided second) {
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    boolean bare =
        one.step().compareTo(other.step()) < 0 && !other.counted() && other.asDouble() >= 1000;
    if (!bare || one.asDouble() >= 1000) {
      return one;
    }
    double scale = Math.pow(1000, Math.floor(Math.log10(other.asDouble()) / 3 + 1e-9));
    return one.scaled(BigDecimal.valueOf(scale), one.next());
  }

  private @Nullable Reading single(int at, List<Hedge> before, Sided sided) {
    Hedges plus = hedges.behind(sided.numeral().next());
    Unit unit = unit(sided, plus.next());
    Numeral numeral = grouped(sided, unit);
    if (unit.unit().equals("bc") || unit.unit().equals("bce")) {
      return Reading.passedOver(at, unit.next());
    }
    Hedges behind = hedges.behind(unit.next());
    List<Hedge> all = new ArrayList<>(before);
    all.addAll(plus.found());
    all.addAll(behind.found());
    if (!makesSense(at, before, sided, unit)) {
      return null;
    }
    Amount amount = amount(numeral, unit, all);
    int next = behind.found().isEmpty() ? unit.next() : behind.next();
    return Reading.of(amount, unit, at, Math.max(next, numeral.next()));
  }

  /**
   * "20.000 people": nobody counts thousandths of a person, or writes those of a euro as noughts.
   */
  private Numeral grouped(Sided sided, Unit unit) {
    Numeral numeral = sided.numeral();
    Word word = words.get(sided.start());
    boolean group =
        word.text().matches(unit.kind() == Kind.MONEY ? "\\d{1,3}\\.000" : "\\d{1,3}\\.\\d{3}");
    boolean counted =
        unit.kind() == Kind.MONEY
            || (unit.kind() == Kind.COUNT && isPlural(unit.unit(), numeral.next()));
    return group && counted && numeral.next() == sided.start() + 1
        ? Numeral.whole(numeral.value().movePointRight(3), numeral.next())
        : numeral;
  }

  private boolean isPlural(String noun, int at) {
    return !noun.isEmpty()
        && at < words.size()
        && !words.get(at).norm().equals(words.get(at).lemma());
  }

  private @Nullable Reading range(int at, List<Hedge> before, Sided first, Sided second) {
    Sided low =
        new Sided(
            first.currency() == null ? second.currency() : first.currency(),
            scaledLike(first, second),
            first.start());
    Unit unit =
        unit(
            second.currency() == null
                ? new Sided(low.currency(), second.numeral(), second.start())
                : second,
            second.numeral().next());
    if (unit.kind() == Kind.COUNT && unit.unit().isEmpty() && low.currency() == null) {
      return single(at, before, first);
    }
    List<Hedge> hedged = before.stream().filter(hedge -> hedge == Hedge.ABOUT).toList();
    Amount amount = amount(low.numeral(), unit, hedged).to(amount(second.numeral(), unit, hedged));
    return Reading.of(amount, unit, at, unit.next());
  }

  private Amount amount(Numeral numeral, Unit unit, List<Hedge> hedges) {
    boolean counted =
        switch (unit.kind()) {
          case PERCENT, POINTS, SHARE, MULTIPLE, MEASURE -> false;
          default -> true;
        };
    List<Hedge> found = unit.kind() == Kind.DURATION ? ofTime(hedges) : hedges;
    Amount amount = counted ? Rounding.count(numeral, found) : Rounding.measure(numeral, found);
    return unit.factor() == 1 && unit.offset() == 0
        ? amount
        : amount.times(unit.factor()).plus(unit.offset());
  }

  /** "Over two years" may be during two years, so two years stay possible. */
  private static List<Hedge> ofTime(List<Hedge> hedges) {
    return hedges.stream().map(hedge -> hedge == Hedge.MORE_THAN ? Hedge.AT_LEAST : hedge).toList();
  }

  private Unit unit(Sided sided, int behind) {
    if (sided.currency() != null) {
      return units.withRate(new Unit(Kind.MONEY, sided.currency(), 1, behind));
    }
    Unit unit = units.read(behind);
    if (unit != null) {
      return units.withRate(unit);
    }
    int start = behind;
    if (words.isAt(start, "of")) {
      start++;
    }
    NounPhrases.Phrase phrase = phrases.from(start);
    return units.counted(phrase, behind);
  }

  /** "One" is more often a pronoun than a number. */
  private boolean makesSense(int at, List<Hedge> before, Sided sided, Unit unit) {
    Word word = words.get(sided.start());
    if (!word.is("one") || sided.numeral().asDouble() != 1) {
      return true;
    }
    boolean pronoun =
        words.isAt(sided.start() + 1, "of")
            || (at > 0
                && words
                    .get(at - 1)
                    .isIn(Set.of("no", "any", "every", "each", "this", "that", "which", "the")));
    return !pronoun
        && !before.contains(Hedge.ABOUT)
        && !unit.unit().isEmpty()
        && !unit.unit().equals("another");
  }
}
