package factharness.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads places in an order: "third-largest", "ranked 58th", "her fourth term", "the biggest". A
 * superlative is the first place; its opposite is the first from the other end, minus one.
 */
final class RankReader {
  private static final Map<String, String> SAME =
      Map.of(
          "biggest", "largest",
          "greatest", "largest",
          "wealthiest", "richest",
          "quickest", "fastest",
          "farthest", "furthest",
          "warmest", "hottest");

  private static final Map<String, String> FROM_THE_OTHER_END =
      Map.ofEntries(
          Map.entry("smallest", "largest"),
          Map.entry("lowest", "highest"),
          Map.entry("shortest", "longest"),
          Map.entry("youngest", "oldest"),
          Map.entry("slowest", "fastest"),
          Map.entry("poorest", "richest"),
          Map.entry("weakest", "strongest"),
          Map.entry("worst", "best"),
          Map.entry("lightest", "heaviest"),
          Map.entry("nearest", "furthest"),
          Map.entry("closest", "furthest"),
          Map.entry("coldest", "hottest"));

  private static final Set<String> WITHOUT_ENDING = Set.of("most", "best", "worst");

  /** "The latest figures" are not the last of a row. */
  private static final String LATEST = "latest";

  /** "Among the largest": so many places are as many as an editor would let pass. */
  private static final Interval AMONG = Interval.closed(1, 10);

  private static final Set<String> OWNERS =
      Set.of("the", "'s", "’s", "'", "’", "its", "their", "his", "her", "our");

  private final Words words;
  private final NounPhrases phrases;

  RankReader(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  @Nullable Reading read(int at) {
    Reading reading = ordinal(at);
    return reading != null ? reading : superlative(at);
  }

  private @Nullable Reading ordinal(int at) {
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
    if (next < words.size() && isSuperlative(words.get(next))) {
      return place(Interval.exactly(ordinal), words.get(next).norm(), at, next + 1);
    }
    String head = phrases.from(next).head();
    return new Reading(Kind.RANK, head, head, Amount.exactly(ordinal), Role.LEVEL, at, next);
  }

  private @Nullable Reading superlative(int at) {
    Word word = words.get(at);
    boolean first =
        isSuperlative(word)
            && !word.is("most")
            && word.pos().equals("ADJ")
            && at > 0
            && words.get(at - 1).isIn(OWNERS);
    return first
        ? place(isAmong(at - 1) ? AMONG : Interval.exactly(1), word.norm(), at, at + 1)
        : null;
  }

  private static Reading place(Interval places, String superlative, int at, int next) {
    String opposite = FROM_THE_OTHER_END.get(superlative);
    String unit = opposite != null ? opposite : SAME.getOrDefault(superlative, superlative);
    Interval counted =
        opposite == null
            ? places
            : new Interval(
                -places.upper(),
                /* lowerOpen= */ places.upperOpen(),
                -places.lower(),
                /* upperOpen= */ places.lowerOpen());
    return new Reading(Kind.RANK, unit, unit, new Amount(counted, counted), Role.LEVEL, at, next);
  }

  private static boolean isSuperlative(Word word) {
    return word.isIn(WITHOUT_ENDING)
        || (word.norm().endsWith("est") && !word.norm().equals(word.lemma()) && !word.is(LATEST));
  }

  /** "One of the largest", "two of its oldest", "among the best". */
  private boolean isAmong(int owner) {
    int before = owner - 1;
    while (before > 0 && words.get(before).isNoun()) {
      before--;
    }
    return words.isAt(before, "among") || (before > 0 && words.isAt(before, "of"));
  }
}
