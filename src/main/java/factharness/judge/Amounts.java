package factharness.judge;

import java.util.ArrayList;
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
 * @param pairs the compared amounts, for the explanation, the more telling first
 * @param substitutes the fact with each of the passage's amounts that differs from one of its own
 * @param toldOtherwise how surely the passage supports one of the substitutes, and so speaks of the
 *     fact's own matter with another amount, 0 to 1
 * @param toldDerivably the same for the substitutes of amounts that may follow from the passage's
 */
record Amounts(
    int agreeing,
    int disagreeing,
    int doubtful,
    int open,
    double agreedNearby,
    double doubtedNearby,
    List<AmountPair> pairs,
    List<Substitute> substitutes,
    double toldOtherwise,
    double toldDerivably) {
  private static final double EVEN = 0.5;

  static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, List.of(), List.of(), 0, 0);

  Amounts {
    pairs = List.copyOf(pairs);
    substitutes = List.copyOf(substitutes);
  }

  /** With what the model makes of some substitutes, one probability of support for each. */
  Amounts withAnswers(List<Substitute> asked, List<Double> supported) {
    double plainly = 0;
    double derivably = 0;
    List<AmountPair> told = new ArrayList<>(pairs);
    for (int i = 0; i < supported.size(); i++) {
      if (asked.get(i).derivable()) {
        derivably = Math.max(derivably, supported.get(i));
      } else {
        plainly = Math.max(plainly, supported.get(i));
      }
      if (supported.get(i) > EVEN) {
        told.remove(asked.get(i).pair());
        told.add(0, asked.get(i).pair());
      }
    }
    return new Amounts(
        agreeing,
        disagreeing,
        doubtful,
        open,
        agreedNearby,
        doubtedNearby,
        told,
        substitutes,
        plainly,
        derivably);
  }

  /** Whether the passage more probably than not gives another amount for the fact's own matter. */
  boolean areToldOtherwise() {
    return disagreeing > 0 || toldOtherwise > EVEN;
  }

  int all() {
    return agreeing + disagreeing + doubtful + open;
  }
}
