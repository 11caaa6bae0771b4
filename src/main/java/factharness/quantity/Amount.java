package factharness.quantity;

/**
 * A number, or a run of them.
 *
 * <p>Prose rounds: "$111 billion" is said of anything that an editor would let pass as 111 billion.
 * Two intervals keep both errors apart. A value agrees only within {@code stated}, and is ruled out
 * only beyond {@code widest}; between them the matter is undecided.
 *
 * @param stated what the wording says, with ordinary rounding
 * @param widest the most generous reading; contains {@code stated}
 */
public record Amount(Interval stated, Interval widest) implements Value {
  /**
   * "More than 200" lies within "more than 20", but whoever knows of 200 does not say 20: where a
   * bound is twice another, it is left open whether one amount is meant.
   */
  private static final double FAR = 2;

  public Amount {
    if (!widest.contains(stated)) {
      throw new IllegalArgumentException(widest + " does not contain " + stated);
    }
  }

  static Amount exactly(double value) {
    return new Amount(Interval.exactly(value), Interval.exactly(value));
  }

  Amount times(double factor) {
    return new Amount(stated.times(factor), widest.times(factor));
  }

  Amount plus(double offset) {
    return offset == 0 ? this : new Amount(stated.plus(offset), widest.plus(offset));
  }

  Amount widened(double share) {
    return new Amount(stated.widened(share), widest.widened(share));
  }

  boolean isNegative() {
    return widest.upper() < 0;
  }

  /** Whether it is one number and nothing else. */
  boolean isExact() {
    return widest.lower() == widest.upper();
  }

  /** Whether it is written to some digits behind the point, and so no count. */
  boolean isFraction() {
    return !isExact() && widest.upper() - widest.lower() < 1;
  }

  /** Whatever an exact amount is rounded from. */
  Amount roundedBy(double byStated, double byWidest) {
    double value = stated.lower();
    return new Amount(
        Interval.closed(value - byStated, value + byStated),
        Interval.closed(value - byWidest, value + byWidest));
  }

  /** Whether it has an end on either side. */
  boolean isBounded() {
    return !Double.isInfinite(stated.lower()) && !Double.isInfinite(stated.upper());
  }

  /** The run from this amount to {@code other}, in either order. */
  Amount to(Amount other) {
    return new Amount(stated.cover(other.stated), widest.cover(other.widest));
  }

  @Override
  public Comparison compare(Value found) {
    if (!(found instanceof Amount amount)) {
      return Comparison.INCOMPARABLE;
    }
    if (isSameFigure(amount) || (stated.contains(amount.stated) && !isFarFromBoundOf(amount))) {
      return Comparison.AGREES;
    }
    return widest.isDisjointFrom(amount.widest) ? Comparison.DISAGREES : Comparison.UNDECIDED;
  }

  /**
   * "About 111 billion" is the same figure as "111 billion", though a hedge leaves room around it.
   */
  private boolean isSameFigure(Amount found) {
    return stated.contains(Interval.exactly(found.stated.middle()))
        && found.stated.contains(Interval.exactly(stated.middle()));
  }

  /** Whether that amount has one end only, and this one, or its own end, is nowhere near it. */
  boolean isFarFromEndOf(Amount found) {
    double end = Math.abs(found.end());
    double told = Math.abs(isBounded() ? stated.middle() : end());
    return !found.isBounded() && (told > FAR * end || end > FAR * told);
  }

  /** The end of what has only one. */
  private double end() {
    return Double.isInfinite(stated.upper()) ? stated.lower() : stated.upper();
  }

  private boolean isFarFromBoundOf(Amount found) {
    return isFar(found.stated.lower(), stated.lower(), stated.upper(), found.stated.upper())
        || isFar(stated.upper(), found.stated.upper(), -stated.lower(), -found.stated.lower());
  }

  /** Whether one bound is twice the other where both are open to the other side. */
  private static boolean isFar(double larger, double smaller, double open, double alsoOpen) {
    boolean bounds = open == Double.POSITIVE_INFINITY && alsoOpen == Double.POSITIVE_INFINITY;
    return bounds && smaller > 0 && larger > FAR * smaller;
  }
}
