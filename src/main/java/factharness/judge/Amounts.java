package factharness.judge;

import factharness.quantity.Alignment;
import factharness.quantity.Comparison;
import factharness.quantity.Quantity;
import factharness.quantity.QuantityAligner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the fact's amounts fare in a passage.
 *
 * @param disagreeing amounts for which it gives another value of the same thing
 * @param doubtful amounts for which it gives another value, though perhaps of another thing
 * @param open amounts it neither confirms nor excludes
 * @param agreedNearby the share of the fact's words that stand near a confirming amount, 0 to 1
 * @param doubtedNearby the same for a doubtful amount
 * @param confirming the passage's amounts that confirm one of the fact's, one for each confirmed
 * @param found all amounts of the passage
 * @param pairs the compared amounts, for the explanation, the more telling first
 * @param substitutes the fact with each of the passage's amounts that differs from one of its own
 * @param told what the model makes of these substitutes
 */
record Amounts(
    int disagreeing,
    int doubtful,
    int open,
    double agreedNearby,
    double doubtedNearby,
    List<Quantity> confirming,
    List<Quantity> found,
    List<AmountPair> pairs,
    List<Substitute> substitutes,
    Told told) {
  static final Amounts NONE =
      new Amounts(0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Told.NOTHING);

  Amounts {
    confirming = List.copyOf(confirming);
    found = List.copyOf(found);
    pairs = List.copyOf(pairs);
    substitutes = List.copyOf(substitutes);
  }

  /**
   * With what the model makes of some substitutes.
   *
   * @param answers how surely the passage supports each
   */
  Amounts withAnswers(List<Substitute> asked, List<Double> answers) {
    List<AmountPair> toldFirst = new ArrayList<>(pairs);
    for (int i = 0; i < answers.size(); i++) {
      if (Probabilities.isLikely(answers.get(i))) {
        toldFirst.remove(asked.get(i).pair());
        toldFirst.add(0, asked.get(i).pair());
      }
    }
    return new Amounts(
        disagreeing,
        doubtful,
        open,
        agreedNearby,
        doubtedNearby,
        confirming,
        found,
        toldFirst,
        substitutes,
        Told.of(asked, answers));
  }

  /** Whether one of the fact's amounts is not in the passage, and another is. */
  boolean haveOther() {
    return substitutes.stream().anyMatch(substitute -> !substitute.rivalled());
  }

  /** Whether the passage more probably than not gives another amount for the fact's own matter. */
  boolean areToldOtherwise() {
    return disagreeing > 0 || told.isOtherwise();
  }

  /**
   * How much an amount that confirms the fact's is told there with another value, 0 to 1: how alike
   * the two sentences are, read from that of the two which has more of its own to say.
   */
  double retoldIn(Amounts other) {
    return confirming.stream().mapToDouble(each -> retold(each, other.found)).max().orElse(0);
  }

  private static double retold(Quantity confirming, List<Quantity> others) {
    Alignment there = QuantityAligner.align(List.of(confirming), others).get(0);
    Quantity found = there.found();
    if (found == null
        || there.values() != Comparison.DISAGREES
        || !there.kinship().unit()
        || eachNamesAnother(confirming.subject().names(), found.subject().names())) {
      return 0;
    }
    Alignment back = QuantityAligner.align(List.of(found), List.of(confirming)).get(0);
    return Math.min(there.kinship().sentence(), back.kinship().sentence());
  }

  /** A concert in Houston and one in Tampa are two. */
  private static boolean eachNamesAnother(Set<String> one, Set<String> other) {
    return !one.containsAll(other) && !other.containsAll(one);
  }

  /** How many amounts of the fact the passage confirms. */
  int agreeing() {
    return confirming.size();
  }

  int all() {
    return agreeing() + disagreeing + doubtful + open;
  }
}
