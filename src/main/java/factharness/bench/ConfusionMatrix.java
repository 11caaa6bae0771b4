package factharness.bench;

import factharness.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often each right verdict got each given one. */
final class ConfusionMatrix {
  private final Map<Verdict, Map<Verdict, Integer>> counts = new EnumMap<>(Verdict.class);

  private ConfusionMatrix() {
    for (Verdict right : Verdict.values()) {
      counts.put(right, new EnumMap<>(Verdict.class));
    }
  }

  static ConfusionMatrix of(List<Outcome> outcomes) {
    ConfusionMatrix matrix = new ConfusionMatrix();
    for (Outcome outcome : outcomes) {
      matrix.row(outcome.labelled().verdict()).merge(outcome.given(), 1, Integer::sum);
    }
    return matrix;
  }

  int count(Verdict right, Verdict given) {
    return row(right).getOrDefault(given, 0);
  }

  Share accuracy() {
    int right = 0;
    int all = 0;
    for (Verdict verdict : Verdict.values()) {
      right += count(verdict, verdict);
      all += labelled(verdict);
    }
    return new Share(right, all);
  }

  /** Of the cases given this verdict, those that deserve it. */
  Share precision(Verdict verdict) {
    return new Share(count(verdict, verdict), given(verdict));
  }

  /** Of the cases that deserve this verdict, those that were given it. */
  Share recall(Verdict verdict) {
    return new Share(count(verdict, verdict), labelled(verdict));
  }

  /**
   * The harmonic mean of precision and recall, 0 where a verdict was never right; not a number
   * where it was neither given nor deserved.
   */
  double f1(Verdict verdict) {
    return 2.0 * count(verdict, verdict) / (given(verdict) + labelled(verdict));
  }

  /** The mean of the three F1 values, of those that are numbers. */
  double macroF1() {
    return List.of(Verdict.values()).stream()
        .mapToDouble(this::f1)
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  private int given(Verdict verdict) {
    int sum = 0;
    for (Verdict right : Verdict.values()) {
      sum += count(right, verdict);
    }
    return sum;
  }

  private int labelled(Verdict verdict) {
    int sum = 0;
    for (Verdict given : Verdict.values()) {
      sum += count(verdict, given);
    }
    return sum;
  }

  private Map<Verdict, Integer> row(Verdict right) {
    Map<Verdict, Integer> row = counts.get(right);
    if (row == null) {
      throw new IllegalStateException("no row for " + right);
    }
    return row;
  }
}
