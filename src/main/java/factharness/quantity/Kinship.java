package factharness.quantity;

import java.util.Set;

/**
 * How much two quantities have in common besides their kind. All words are compared by their stems.
 *
 * @param of how many of the words that say what they are amounts of are the same, names left out:
 *     "Ferris was paid" and "Ferris paid" share a name and are two amounts
 * @param unit whether the same thing is counted, or told in the same unit
 * @param nearby how much of the fact, the unit left out, is said near the one found; 0 to 1
 * @param sentence how much of it is said in the sentence of the one found; 0 to 1
 * @param mood whether both are presented alike: neither denied, former nor planned alone
 * @param period whether both hold in the same time, as far as it is told
 * @param rivals how many other quantities of the passage could be meant
 * @param answered whether another of them agrees, or the expected one may follow from them
 */
public record Kinship(
    int of,
    boolean unit,
    double nearby,
    double sentence,
    boolean mood,
    boolean period,
    int rivals,
    boolean answered) {

  static final Kinship NONE = new Kinship(0, false, 0, 0, false, false, 0, false);

  /** How much of a fact must be said beside an amount that contradicts it. */
  private static final double SENTENCE = 0.6;

  private static final double SENTENCE_WITHOUT_PERIOD = 0.9;
  private static final double NEARBY = 0.34;

  /** A passage seldom has two lengths of time or two weights, so less is needed. */
  private static final double SENTENCE_OF_RARE_KIND = 0.34;

  static Kinship of(Quantity expected, Quantity found) {
    Subject fact = expected.subject();
    Subject other = found.subject();
    Set<String> unit = Set.of(Vocabulary.stem(expected.unit()));
    double sentence = share(fact.sentence(), unit, other.sentence());
    return new Kinship(
        sharedOf(fact, other),
        sameUnit(expected, found),
        share(fact.sentence(), unit, other.nearby()),
        sentence,
        fact.mood().isMetBy(other.mood()) && samePlace(expected, found),
        samePeriod(expected, found, sentence),
        0,
        false);
  }

  private static int sharedOf(Subject fact, Subject other) {
    int shared = 0;
    for (String word : fact.of()) {
      String stem = Vocabulary.stem(word);
      boolean name = fact.names().contains(stem);
      boolean same = other.of().stream().anyMatch(each -> Vocabulary.stem(each).equals(stem));
      shared += same && !name ? 1 : 0;
    }
    return shared;
  }

  private static boolean sameUnit(Quantity expected, Quantity found) {
    if (expected.kind() != Kind.COUNT && expected.kind() != Kind.RANK) {
      return expected.unit().equals(found.unit());
    }
    return !expected.unit().isEmpty()
        && Vocabulary.stem(expected.unit()).equals(Vocabulary.stem(found.unit()));
  }

  /** "From Friday" and "on Friday" agree, but differing days of the two kinds prove nothing. */
  private static boolean samePlace(Quantity expected, Quantity found) {
    return expected.kind() != Kind.DATE || expected.role() == found.role();
  }

  /** A fact that names no time may be about any, unless the rest of it is all there. */
  private static boolean samePeriod(Quantity expected, Quantity found, double sentence) {
    if (found.period() == null) {
      return true;
    }
    return expected.period() == null
        ? sentence >= SENTENCE_WITHOUT_PERIOD
        : expected.period().compare(found.period()) == Comparison.AGREES;
  }

  private static double share(Set<String> words, Set<String> without, Set<String> others) {
    int all = 0;
    int shared = 0;
    for (String word : words) {
      if (!without.contains(word)) {
        all++;
        shared += others.contains(word) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : shared / (double) all;
  }

  Kinship among(int others, boolean someoneAnswers) {
    return new Kinship(of, unit, nearby, sentence, mood, period, others, someoneAnswers);
  }

  double score() {
    return of + (unit ? 1 : 0) + 2 * nearby + sentence;
  }

  /** Whether a difference between two such quantities of this kind is a contradiction. */
  boolean isSure(Kind kind) {
    boolean enough =
        switch (kind) {
          case DURATION, MEASURE, RANK, SCORE, MULTIPLE, AGE, POINTS ->
              sentence >= SENTENCE_OF_RARE_KIND;
          case MONEY, PERCENT, SHARE, COUNT, DATE, TIME -> sentence >= SENTENCE && nearby >= NEARBY;
        };
    return of > 0 && unit && mood && period && !answered && enough;
  }
}
