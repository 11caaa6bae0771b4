package factharness.judge;

import java.util.List;

/**
 * How the fact's amounts fare in a passage.
 *
 * @param agreeing amounts of the fact that the passage confirms
 * @param disagreeing amounts for which it gives another value of the same thing
 * @param doubtful amounts for which it gives another value, though perhaps of another thing
 * @param open amounts it neither confirms nor excludes
 * @param agreedNearby the share of the fact's words that stand near a confirming amount, 0 to 1
 * @param doubtedNearby the same for a doubtful amount
 * @param pairs the compared amounts, for the explanation
 */
record Amounts(
    int agreeing,
    int disagreeing,
    int doubtful,
    int open,
    double agreedNearby,
    double doubtedNearby,
    List<AmountPair> pairs) {
  static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, List.of());

  Amounts {
    pairs = List.copyOf(pairs);
  }

  int all() {
    return agreeing + disagreeing + doubtful + open;
  }
}
