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

  /** "Third place" is third, whatever of. */
  private static final Set<String> PLACES = Set.of("place", "position", "spot");

  private static final int MOST_PLACES = 1000;

  private final Words words;
  private final NounPhrases phrases;
  private final OrdinalReader ordinals;
  private final NumeralReader numerals;

  RankReader(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.ordinals = new OrdinalReader(words);
    this.numerals = new NumeralReader(words);
  }

  @Nullable Reading read(int at) {
    Reading reading = ordinal(at);
    reading = reading != null ? reading : numbered(at);
    return reading != null ? reading : superlative(at);
  }

  private @Nullable Reading ordinal(int at) {
    Numeral ordinal = ordinals.read(at);
    if (ordinal == null || words.isAt(at - 1, "per")) {
      return null; // "a gigabit per second"
    }
    int next = ordinal.next();
    if (words.isAt(next, "-") && next + 1 < words.size()) {
      next++;
    }
    if (next < words.size() && isSuperlative(words.get(next))) {
      return place(Interval.exactly(ordinal.intValue()), words.get(next).norm(), at, next + 1);
    }
    String head = phrases.from(next).head();
    int bottom = words.isAt(next + 1, "the") ? next + 2 : next + 1;
    if (words.isAt(next, "from") && (words.isAt(bottom, "bottom") || words.isAt(bottom, "last"))) {
      return bare(Interval.exactly(-ordinal.intValue()), "", at, bottom + 1);
    }
    return bare(Interval.exactly(ordinal.intValue()), PLACES.contains(head) ? "" : head, at, next);
  }

  /** "No. 2", "number two", "the top ten", "runner-up". */
  private @Nullable Reading numbered(int at) {
    if ((words.isAt(at, "runner") || words.isAt(at, "runners"))
        && words.isAt(at + 1, "-")
        && words.isAt(at + 2, "up")) {
      return bare(Interval.exactly(2), "", at, at + 3);
    }
    boolean no = words.get(at).text().equals("No") || words.isAt(at, "nr");
    boolean sign = words.isAt(at, "#");
    boolean top = words.isAt(at, "top");
    if (!no && !sign && !top && !words.isAt(at, "number")) {
      return null;
    }
    int digits = no && words.isAt(at + 1, ".") ? at + 2 : at + 1;
    boolean inDigits = digits < words.size() && words.get(digits).isNumber();
    Numeral number = no && !inDigits ? null : numerals.read(digits);
    if (number == null || !number.counted() || number.asDouble() > MOST_PLACES) {
      return null;
    }
    if (!top) {
      return bare(Interval.exactly(number.intValue()), "", at, number.next());
    }
    boolean percent = words.isAt(number.next(), "%") || words.isAt(number.next(), "percent");
    return percent || number.intValue() < 2
        ? null
        : bare(Interval.closed(1, number.intValue()), "", at, number.next());
  }

  private static Reading bare(Interval places, String of, int at, int next) {
    return new Reading(Kind.RANK, of, of, new Amount(places, places), Role.LEVEL, at, next);
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
    return bare(opposite == null ? places : places.times(-1), unit, at, next);
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
