package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts that are not a number with a unit: shares, factors, ages, ranks, times of day.
 */
final class SpecialReader {
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
          "couple", Interval.closed(2, 3),
          "tens", Interval.closed(20, 200),
          "dozens", Interval.closed(24, 120),
          "scores", Interval.closed(40, 200),
          "hundreds", Interval.closed(200, 2_000),
          "thousands", Interval.closed(2_000, 20_000),
          "millions", Interval.closed(2e6, 2e7));

  private static final Map<String, Double> SCALES =
      Map.of("thousands", 1e3, "millions", 1e6, "billions", 1e9);

  private static final Set<String> SCORES =
      Set.of(
          "score",
          "net",
          "hit",
          "bag",
          "grab",
          "get",
          "claim",
          "complete",
          "notch",
          "strike",
          "with");

  private static final int SCORED_WITHIN = 5;

  /** So often as one scores, so many goals it is. */
  private static final Set<String> GOALS = Set.of("score", "net");

  private static final Map<String, Integer> MEDALS = Map.of("gold", 1, "silver", 2, "bronze", 3);

  private static final Set<String> WINS =
      Set.of("win", "take", "claim", "earn", "secure", "land", "grab", "collect", "get", "to");

  private static final int WON_WITHIN = 3;

  private final Words words;
  private final HedgeReader hedges;
  private final NumeralReader numerals;
  private final NounPhrases phrases;
  private final ClockReader clock;
  private final DayPartReader partsOfDay;
  private final AgeReader ages;
  private final ShareReader shares;
  private final ScoreReader scores;
  private final RankReader ranks;

  SpecialReader(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.hedges = new HedgeReader(words);
    this.numerals = new NumeralReader(words);
    this.clock = new ClockReader(words);
    this.partsOfDay = new DayPartReader(words);
    this.ages = new AgeReader(words);
    this.shares = new ShareReader(words);
    this.scores = new ScoreReader(words);
    this.ranks = new RankReader(words, phrases);
  }

  @Nullable Reading read(int at) {
    Reading reading = clock.read(at);
    reading = reading != null ? reading : partsOfDay.read(at);
    reading = reading != null ? reading : ages.read(at);
    reading = reading != null ? reading : shares.read(at);
    reading = reading != null ? reading : magnitude(at);
    reading = reading != null ? reading : scores.named(at);
    reading = reading != null ? reading : goals(at);
    reading = reading != null ? reading : timesScored(at);
    reading = reading != null ? reading : medal(at);
    reading = reading != null ? reading : loose(at);
    reading = reading != null ? reading : factor(at);
    return reading != null ? reading : ranks.read(at);
  }

  private @Nullable Reading magnitude(int at) {
    int number = words.isAt(at + 1, "of") ? at + 2 : at + 1;
    boolean before =
        words.isAt(at, "magnitude") && number < words.size() && words.get(number).isNumber();
    boolean behind =
        words.get(at).isNumber() && words.isAt(at + 1, "-") && words.isAt(at + 2, "magnitude");
    Numeral numeral = before ? numerals.read(number) : behind ? numerals.read(at) : null;
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

  /** "dozens of people", "tens of thousands"; "a couple of" is two. */
  private @Nullable Reading loose(int at) {
    Interval values = LOOSE.get(words.get(at).norm());
    boolean of = words.isAt(at + 1, "of");
    Double scale = of && at + 2 < words.size() ? SCALES.get(words.get(at + 2).norm()) : null;
    boolean tens = words.isAt(at, "tens") && scale == null;
    if (values == null || tens || (words.isAt(at, "scores") && !of)) {
      return null;
    }
    int next = scale == null ? at + 1 : at + 3;
    NounPhrases.Phrase phrase = phrases.from(words.isAt(next, "of") ? next + 1 : next);
    Interval scaled = scale == null ? values : values.times(scale);
    return new Reading(
        Kind.COUNT, phrase.head(), phrase.head(), new Amount(scaled, scaled), Role.LEVEL, at, next);
  }

  /** "A hat-trick" is three goals, or three of what else is scored; "a brace" is two. */
  private @Nullable Reading goals(int at) {
    int trick = words.isHyphenAt(at + 1) ? at + 2 : at + 1;
    boolean three =
        words.isAt(at, "hattrick") || (words.isAt(at, "hat") && words.isAt(trick, "trick"));
    boolean two = words.isAt(at, "brace") && words.isAt(at - 1, "a") && isScored(at);
    int next = two || words.isAt(at, "hattrick") ? at + 1 : trick + 1;
    return three || two
        ? new Reading(Kind.COUNT, "", "", Amount.exactly(three ? 3 : 2), Role.LEVEL, at, next)
        : null;
  }

  /** "Scored twice", "netted three times". */
  private @Nullable Reading timesScored(int at) {
    if (at == 0 || !GOALS.contains(words.get(at - 1).lemma())) {
      return null;
    }
    Numeral count =
        words.isAt(at, "once")
            ? Numeral.whole(1, at + 1)
            : words.isAt(at, "twice") ? Numeral.whole(2, at + 1) : numerals.read(at);
    boolean times = count != null && (count.next() == at + 1 && words.isAt(at + 1, "times"));
    boolean often = words.isAt(at, "once") || words.isAt(at, "twice");
    return count == null || !(often || times)
        ? null
        : new Reading(
            Kind.COUNT,
            "",
            "",
            Amount.exactly(count.intValue()),
            Role.LEVEL,
            at,
            often ? at + 1 : at + 2);
  }

  /** "Won silver" is second; "won a gold watch" is not. */
  private @Nullable Reading medal(int at) {
    Integer place = MEDALS.get(words.get(at).norm());
    if (place == null || !isWon(at)) {
      return null;
    }
    boolean medal = words.isAt(at + 1, "medal");
    boolean other = at + 1 < words.size() && words.get(at + 1).isNoun() && !medal;
    return other
        ? null
        : new Reading(
            Kind.RANK, "", "", Amount.exactly(place), Role.LEVEL, at, medal ? at + 2 : at + 1);
  }

  private boolean isWon(int at) {
    for (int i = at - 1; i >= 0 && i >= at - WON_WITHIN; i--) {
      if (WINS.contains(words.get(i).lemma())) {
        return true;
      }
      if (words.startsNumber(i) && !words.isAt(i, "a")) {
        return false;
      }
    }
    return false;
  }

  private boolean isScored(int at) {
    for (int i = at - 1; i >= 0 && i >= at - SCORED_WITHIN; i--) {
      if (SCORES.contains(words.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading factor(int at) {
    if (words.isAt(at, "factor") && words.isAt(at + 1, "of")) {
      Numeral by = numerals.read(at + 2);
      return by == null
          ? null
          : new Reading(
              Kind.MULTIPLE,
              "times",
              "times",
              Rounding.measure(by, List.of()),
              Role.RISE,
              at,
              by.next());
    }
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
        new Numeral(BigDecimal.valueOf(factor), BigDecimal.ONE, false, before.next() + 1);
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
}
