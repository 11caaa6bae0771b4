package factharness.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether an amount may follow from others by arithmetic: "18 of the 26 cantons voted against" also
 * says that eight did not.
 *
 * <p>Such an amount is not contradicted by the ones it is made from. One step is tried: a sum, a
 * difference, a part, a multiple, a ratio, or the rest of a hundred per cent.
 */
final class Derivation {
  /** Enough for any passage; it bounds the pairs. */
  private static final int MOST = 40;

  /** In per cent. */
  private static final double WHOLE = 100;

  private static final double TOLERANCE = 0.01;
  private static final double MOST_VAGUE = 0.15;

  private Derivation() {}

  static boolean mayFollow(Quantity expected, List<Quantity> passage) {
    if (!(expected.value() instanceof Amount amount) || isVague(amount.stated())) {
      return false;
    }
    List<Double> alike = new ArrayList<>();
    List<Factor> factors = new ArrayList<>();
    // told by one side, a rate is turned into a total by a span of time
    boolean rates = expected.isRate() || passage.stream().anyMatch(Quantity::isRate);
    List<Quantity> some = passage.subList(0, Math.min(MOST, passage.size()));
    for (Quantity quantity : some) {
      double value = middle(quantity);
      if (Double.isNaN(value) || quantity.derived()) {
        continue;
      }
      if (isAlike(expected, quantity)) {
        alike.add(value);
      }
      addFactors(expected, quantity, value, rates, factors);
    }
    addRates(expected, some, factors);
    if (expected.unit().equals("%")) {
      alike.add(WHOLE);
    }
    Interval target = amount.stated().widened(TOLERANCE);
    return isSumOrDifference(target, alike)
        || isPartOrMultiple(target, alike, factors)
        || (expected.unit().equals("%") && isRestOfTwo(target, alike))
        || (expected.kind() == Kind.MULTIPLE && isRatio(target, some));
  }

  /** Something always adds up to "more than 50". */
  private static boolean isVague(Interval stated) {
    return Double.isInfinite(stated.upper())
        || stated.upper() - stated.lower() > MOST_VAGUE * Math.abs(stated.upper());
  }

  /** "54% for and 31% against, the rest undecided". */
  private static boolean isRestOfTwo(Interval target, List<Double> values) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (has(target, WHOLE - values.get(i) - values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Three times as fast" of 39% and 13%. */
  private static boolean isRatio(Interval target, List<Quantity> passage) {
    for (Quantity one : passage) {
      for (Quantity other : passage) {
        if (isComparable(one, other) && has(target, middle(one) / middle(other))) {
          return true;
        }
      }
    }
    return false;
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
      Interval target, List<Double> values, List<Factor> factors) {
    for (double value : values) {
      if (has(target, value)) {
        continue; // the amount itself, with a factor near one
      }
      for (Factor factor : factors) {
        boolean other = factor.of() != value; // nobody takes 5% of the same 5%
        if (other && (has(target, value * factor.by()) || has(target, value / factor.by()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What another amount may be multiplied by.
   *
   * @param of the amount of the passage that it comes from
   */
  private record Factor(double by, double of) {}

  /** A number of one thing and one of another have no ratio that anyone tells. */
  private static boolean isComparable(Quantity one, Quantity other) {
    boolean measured =
        switch (one.kind()) {
          case COUNT -> !one.unit().isEmpty();
          case MONEY, PERCENT, SHARE, MEASURE, DURATION -> true;
          default -> false;
        };
    return measured && one.kind() == other.kind() && one.unit().equals(other.unit());
  }

  private static boolean has(Interval target, double value) {
    return value != 0
        && !Double.isNaN(value)
        && !Double.isInfinite(value)
        && target.contains(Interval.exactly(value));
  }

  private static void addFactors(
      Quantity expected, Quantity quantity, double value, boolean rates, List<Factor> factors) {
    switch (quantity.kind()) {
      case SHARE, PERCENT -> {
        if (expected.kind() != Kind.DURATION) {
          addShares(quantity.role(), value, factors);
        }
      }
      case MULTIPLE -> factors.add(new Factor(value, value));
      case DURATION -> {
        if (expected.kind() == Kind.MONEY && rates) {
          factors.add(new Factor(value / grain(quantity), value));
        }
      }
      case COUNT -> {
        if (value > 1 && expected.kind() == Kind.MONEY) {
          factors.add(new Factor(value, value)); // so much each
        }
      }
      default -> {
        // the others multiply nothing
      }
    }
    factors.removeIf(factor -> factor.by() <= 0 || factor.by() == 1);
  }

  /** "$2,000 a kilogram" of "1.8 tonnes worth $3.6m", "£10 a month" of "£117 a year". */
  private static void addRates(Quantity expected, List<Quantity> passage, List<Factor> factors) {
    if (!expected.isRate()) {
      return;
    }
    String each = expected.unit().substring(expected.unit().indexOf('/') + 1);
    Measures.Measure measure = Measures.byName(each);
    if (measure != null) {
      for (Quantity quantity : passage) {
        if (quantity.kind() == Kind.MEASURE && quantity.unit().equals(measure.si())) {
          double size = middle(quantity);
          factors.add(new Factor(size / measure.factor(), size));
        }
      }
    }
    Grain grain = Grain.named(each);
    if (grain != null) {
      factors.add(new Factor(Grain.YEAR.seconds / grain.seconds, Double.NaN));
    }
  }

  /** A share has a rest; what rose by a share or fell by it comes to more or less than it was. */
  private static void addShares(Role role, double percent, List<Factor> factors) {
    double share = percent / WHOLE;
    if (role.isLevel()) {
      factors.add(new Factor(share, percent));
    }
    if (role.isLevel() || role == Role.FALL || role == Role.CHANGE) {
      factors.add(new Factor(1 - share, percent));
    }
    if (role == Role.RISE || role == Role.CHANGE) {
      factors.add(new Factor(1 + share, percent));
    }
  }

  private static double grain(Quantity duration) {
    Grain grain = Grain.named(duration.told());
    return grain == null ? 1 : grain.seconds;
  }

  private static boolean isAlike(Quantity expected, Quantity found) {
    String unit = expected.unitOfRate();
    return (expected.kind() == found.kind()
            && (expected.kind() == Kind.COUNT || unit.equals(found.unitOfRate())))
        || (unit.equals("%") && found.unit().equals("%"));
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
