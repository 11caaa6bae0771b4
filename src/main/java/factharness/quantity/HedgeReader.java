package factharness.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hedges and bounds in front of a number ("as much as about") and behind it ("or more").
 */
final class HedgeReader {
  private static final int MOST_HEDGES = 3;
  private static final Map<String, List<Phrase>> BEFORE = phrasesBefore();
  private static final Map<String, List<Phrase>> BEHIND = phrasesBehind();

  private static Map<String, List<Phrase>> phrasesBefore() {
    Map<Hedge, String> before = new EnumMap<>(Hedge.class);
    before.put(
        Hedge.ABOUT,
        "about|around|roughly|approximately|approx|some|circa|ca|~|an estimated|estimated|close to"
            + "|or so|in the region of|on the order of|in the order of|an average of|something like"
            + "|more or less|what amounts to about");
    before.put(
        Hedge.NEARLY,
        "nearly|almost|virtually|just under|slightly under|a little under|just below|slightly below"
            + "|slightly less than|a little less than|just less than|just short of|approaching|nigh on"
            + "|slightly fewer than|a bit less than|a bit under|not quite|little short of|pushing");
    before.put(
        Hedge.JUST_OVER,
        "just over|slightly over|a little over|just above|slightly above|slightly more than"
            + "|a little more than|just more than|a bit more than|a bit over|little more than|a touch over"
            + "|a shade over|marginally over");
    before.put(
        Hedge.MORE_THAN,
        "more than|over|above|greater than|in excess of|exceeding|exceeded|exceed|exceeds|topping"
            + "|topped|upwards of|upward of|well over|well above|far more than|much more than|beyond"
            + "|larger than|bigger than|higher than|longer than|older than|heavier than|taller than"
            + "|surpassing|surpassed|>");
    before.put(
        Hedge.AT_LEAST,
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of"
            + "|as few as|as little as|≥|from at least");
    before.put(
        Hedge.LESS_THAN,
        "less than|fewer than|under|below|lower than|short of|smaller than|shorter than|younger than"
            + "|well under|well below|far less than|far fewer than|<");
    before.put(
        Hedge.AT_MOST,
        "up to|at most|no more than|not more than|as much as|as many as|a maximum of|maximum of"
            + "|not exceeding|not exceed|at the most|no longer than|no higher than|no larger than|≤");
    before.put(
        Hedge.PLAIN,
        "a total of|total of|a record|exactly|precisely|only|just|fully|merely|even|an additional"
            + "|additional|another|an extra|a further|the|these|those|his|her|its|their|all|a whole"
            + "|a combined|a mere|not just");
    Map<String, List<Phrase>> index = new HashMap<>();
    before.forEach((hedge, phrases) -> add(index, hedge, phrases));
    return Map.copyOf(index);
  }

  private static Map<String, List<Phrase>> phrasesBehind() {
    Map<String, List<Phrase>> index = new HashMap<>();
    add(
        index,
        Hedge.AT_LEAST,
        "or more|or over|or above|or longer|or older|and over|plus|+|at least");
    add(index, Hedge.AT_MOST, "or less|or fewer|or under|or younger|at most|at the most");
    add(index, Hedge.ABOUT, "or so|or thereabouts|odd");
    return Map.copyOf(index);
  }

  private final Words words;

  HedgeReader(Words words) {
    this.words = words;
  }

  /** The hedges found and the index of the word behind them. */
  record Hedges(List<Hedge> found, int next) {}

  Hedges before(int at) {
    List<Hedge> found = new ArrayList<>();
    int next = at;
    while (found.size() < MOST_HEDGES) {
      Phrase phrase = longest(BEFORE, next);
      if (phrase == null) {
        break;
      }
      found.add(phrase.hedge());
      next += phrase.words().length;
    }
    return new Hedges(found, next);
  }

  /** "200 or more", "200-plus". */
  Hedges behind(int at) {
    int start = words.isHyphenAt(at) ? at + 1 : at;
    Phrase phrase = longest(BEHIND, start);
    return phrase == null
        ? new Hedges(List.of(), at)
        : new Hedges(List.of(phrase.hedge()), start + phrase.words().length);
  }

  private @Nullable Phrase longest(Map<String, List<Phrase>> phrases, int at) {
    if (at >= words.size()) {
      return null;
    }
    Phrase best = null;
    for (Phrase phrase : phrases.getOrDefault(words.get(at).norm(), List.of())) {
      if ((best == null || phrase.words().length > best.words().length) && matches(phrase, at)) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean matches(Phrase phrase, int at) {
    for (int i = 0; i < phrase.words().length; i++) {
      if (at + i >= words.size() || !words.get(at + i).is(phrase.words()[i])) {
        return false;
      }
    }
    return true;
  }

  private static void add(Map<String, List<Phrase>> index, Hedge hedge, String phrases) {
    for (String phrase : phrases.split("\\|", -1)) {
      String[] parts = phrase.split(" ", -1);
      index.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(new Phrase(parts, hedge));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never given away
  private record Phrase(String[] words, Hedge hedge) {}
}
