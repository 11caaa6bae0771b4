package factharness.quantity;

import java.util.List;

/**
 * Turns a number and its hedges into the values it leaves open.
 *
 * <p>A number in prose is rounded to the digits shown: half a step of its last digit to either
 * side, but never more than a small share of the number, since "$2 billion" is not said of $2.4
 * billion. The shares are judgments of what an editor accepts: 12.9 passes for "about 13", 111 does
 * not pass for "about 120".
 */
final class Rounding {
  private static final double MOST_STATED = 0.025;
  private static final double MOST_WIDEST = 0.05;
  private static final double ABOUT_LEAST = 0.02;
  private static final double ABOUT_MOST = 0.07;
  private static final double NEARLY = 0.08;
  private static final double NEARLY_WIDEST = 0.15;

  private Rounding() {}

  /** A count keeps whole numbers exact up to the round hundreds. */
  static Amount count(Numeral number, List<Hedge> hedges) {
    return hedged(number, number.counted() ? plainCount(number) : plainMeasure(number), hedges);
  }

  /** Per cent and the like: "20%" is said of 19.8% too. */
  static Amount measure(Numeral number, List<Hedge> hedges) {
    return hedged(number, plainMeasure(number), hedges);
  }

  private static Amount plainCount(Numeral number) {
    double value = number.asDouble();
    double half = number.step().doubleValue() / 2;
    double stated = half >= 500 ? Math.min(half, 0.006 * Math.abs(value)) : 0;
    double widest = half >= 50 ? Math.min(half, MOST_WIDEST * Math.abs(value)) : 0;
    return around(value, stated, Math.max(stated, widest));
  }

  private static Amount plainMeasure(Numeral number) {
    double value = number.asDouble();
    double half = number.step().doubleValue() / 2;
    double size = Math.abs(value);
    return around(value, Math.min(half, MOST_STATED * size), Math.min(half, MOST_WIDEST * size));
  }

  private static Amount hedged(Numeral number, Amount plain, List<Hedge> hedges) {
    double value = number.asDouble();
    Amount amount = plain;
    for (int i = hedges.size() - 1; i >= 0; i--) { // the one next to the number works first
      amount = hedged(bounded(amount, plain, hedges.get(i)), number, value, hedges.get(i));
    }
    return amount;
  }

  /** A bound is meant as it is written: "over 70,000" is never said of 67,000. */
  private static Amount bounded(Amount amount, Amount plain, Hedge hedge) {
    return switch (hedge) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST ->
          amount.equals(plain) ? new Amount(plain.stated(), plain.stated()) : amount;
      case ABOUT, NEARLY, JUST_OVER, PLAIN -> amount;
    };
  }

  private static Amount hedged(Amount amount, Numeral number, double value, Hedge hedge) {
    double size = Math.abs(value);
    Interval stated = amount.stated();
    Interval widest = amount.widest();
    return switch (hedge) {
      case PLAIN -> amount;
      case ABOUT -> {
        double half =
            Math.max(
                ABOUT_LEAST * size, Math.min(number.step().doubleValue() / 2, ABOUT_MOST * size));
        yield cover(amount, around(value, half, 1.5 * half));
      }
      case NEARLY ->
          onlyWidest(
              amount,
              span(
                  value - NEARLY * size, value, value - NEARLY_WIDEST * size, value + 0.02 * size));
      case JUST_OVER ->
          cover(
              amount,
              span(
                  value, value + NEARLY * size, value - 0.02 * size, value + NEARLY_WIDEST * size));
      case MORE_THAN -> above(value, stated, widest, true);
      case AT_LEAST -> above(value, stated, widest, false);
      case LESS_THAN -> below(value, stated, widest, true);
      case AT_MOST -> below(value, stated, widest, false);
    };
  }

  /** "More than about 50" starts where about 50 starts, "more than 50" at 50 itself. */
  private static Amount above(double value, Interval stated, Interval widest, boolean open) {
    boolean exact = stated.lower() == value;
    return new Amount(
        new Interval(
            exact ? value : Math.min(value, stated.lower()),
            exact && open,
            Double.POSITIVE_INFINITY,
            true),
        new Interval(
            exact ? value : widest.lower(),
            exact && open && widest.lower() == value,
            Double.POSITIVE_INFINITY,
            true));
  }

  private static Amount below(double value, Interval stated, Interval widest, boolean open) {
    boolean exact = stated.upper() == value;
    return new Amount(
        new Interval(Double.NEGATIVE_INFINITY, true, exact ? value : stated.upper(), exact && open),
        new Interval(
            Double.NEGATIVE_INFINITY,
            true,
            exact ? value : widest.upper(),
            exact && open && widest.upper() == value));
  }

  /** "Nearly 9" leaves no room for 9.1, but does not rule it out either. */
  private static Amount onlyWidest(Amount amount, Amount hedged) {
    return new Amount(hedged.stated(), amount.widest().cover(hedged.widest()));
  }

  private static Amount cover(Amount amount, Amount other) {
    return amount.to(other);
  }

  private static Amount around(double value, double stated, double widest) {
    return new Amount(
        Interval.rounded(value - stated, value + stated),
        Interval.rounded(value - widest, value + widest));
  }

  private static Amount span(double low, double high, double lowest, double highest) {
    return new Amount(Interval.closed(low, high), Interval.closed(lowest, highest));
  }
}
