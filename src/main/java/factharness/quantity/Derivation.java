package factharness.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether an amount may follow from others by arithmetic: "18 of the 26 cantons voted against" also
 * says that eight did not.
 *
 * <p>Such an amount is not contradicted by the ones it is made from. One step is tried: a sum, a
 * difference, a part, a multiple, or the rest of a hundred per cent.
 */
final class Derivation {
  /** Enough for any passage; it bounds the pairs. */
  private static final int MOST = 40;

  private static final double TOLERANCE = 0.01;
  private static final double MOST_VAGUE = 0.15;

  private Derivation() {}

  static boolean mayFollow(Quantity expected, List<Quantity> passage) {
    if (!(expected.value() instanceof Amount amount) || isVague(amount.stated())) {
      return false;
    }
    List<Double> alike = new ArrayList<>();
    List<Double> factors = new ArrayList<>();
    boolean rates = isRate(expected) || passage.stream().anyMatch(Derivation::isRate);
    for (Quantity quantity : passage.subList(0, Math.min(MOST, passage.size()))) {
      double value = middle(quantity);
      if (Double.isNaN(value)) {
        continue;
      }
      if (isAlike(expected, quantity)) {
        alike.add(value);
      }
      addFactors(expected, quantity, value, rates, factors);
    }
    if (expected.unit().equals("%")) {
      alike.add(100.0);
    }
    Interval target = amount.stated().widened(TOLERANCE);
    return isSumOrDifference(target, alike) || isPartOrMultiple(target, alike, factors);
  }

  /** Something always adds up to "more than 50". */
  private static boolean isVague(Interval stated) {
    return Double.isInfinite(stated.upper())
        || stated.upper() - stated.lower() > MOST_VAGUE * Math.abs(stated.upper());
  }

  private static boolean isSumOrDifference(Interval target, List<Double> values) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        boolean sum = j > i && has(target, values.get(i) + values.get(j));
        if (sum || (i != j && has(target, values.get(i) - values.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPartOrMultiple(
      Interval target, List<Double> values, List<Double> factors) {
    for (double value : values) {
      if (has(target, value)) {
        continue; // the amount itself, with a factor near one
      }
      for (double factor : factors) {
        if (has(target, value * factor) || has(target, value / factor)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Interval target, double value) {
    return value != 0 && target.contains(Interval.exactly(value));
  }

  /** So much a year or an hour; told by one side, a span of time turns it into a total. */
  private static boolean isRate(Quantity quantity) {
    return quantity.unit().indexOf('/') >= 0;
  }

  private static void addFactors(
      Quantity expected, Quantity quantity, double value, boolean rates, List<Double> factors) {
    switch (quantity.kind()) {
      case SHARE, PERCENT -> {
        factors.add(value / 100);
        factors.add(1 - value / 100);
        factors.add(1 + value / 100);
      }
      case MULTIPLE -> factors.add(value);
      case DURATION -> {
        if (expected.kind() == Kind.MONEY && rates) {
          factors.add(value / grain(quantity));
        }
      }
      case COUNT -> {
        if (value > 1 && expected.kind() == Kind.MONEY) {
          factors.add(value); // so much each
        }
      }
      default -> {
        // the others multiply nothing
      }
    }
    factors.removeIf(factor -> factor <= 0 || factor == 1);
  }

  private static double grain(Quantity duration) {
    Grain grain = Grain.named(duration.told());
    return grain == null ? 1 : grain.seconds;
  }

  private static boolean isAlike(Quantity expected, Quantity found) {
    String unit = base(expected.unit());
    return (expected.kind() == found.kind()
            && (expected.kind() == Kind.COUNT || unit.equals(base(found.unit()))))
        || (unit.equals("%") && found.unit().equals("%"));
  }

  private static String base(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash);
  }

  /** The middle of what is stated, NaN when it has none. */
  private static double middle(Quantity quantity) {
    if (!(quantity.value() instanceof Amount amount)) {
      return Double.NaN;
    }
    double middle = (amount.stated().lower() + amount.stated().upper()) / 2;
    if (Double.isInfinite(amount.stated().upper())) {
      return amount.stated().lower();
    }
    return Double.isInfinite(middle) ? amount.stated().upper() : middle;
  }
}
