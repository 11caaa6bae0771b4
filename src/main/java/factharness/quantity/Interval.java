package factharness.quantity;

/**
 * All the values that a wording leaves open: "more than 50" is everything above 50.
 *
 * @param lower may be negative infinity, never NaN
 * @param lowerOpen true when {@code lower} itself is left out
 * @param upper at least {@code lower}; may be positive infinity
 * @param upperOpen true when {@code upper} itself is left out
 */
public record Interval(double lower, boolean lowerOpen, double upper, boolean upperOpen) {
  public Interval {
    if (Double.isNaN(lower) || Double.isNaN(upper) || lower > upper) {
      throw new IllegalArgumentException("no interval from " + lower + " to " + upper);
    }
  }

  /** Only {@code value}. */
  public static Interval exactly(double value) {
    return new Interval(value, false, value, false);
  }

  /** Both ends included. */
  public static Interval closed(double lower, double upper) {
    return new Interval(lower, false, upper, false);
  }

  /** As numbers are rounded: the lower end belongs to it, the upper to the next. */
  static Interval rounded(double lower, double upper) {
    return lower == upper ? exactly(lower) : new Interval(lower, false, upper, true);
  }

  /** Whether every value of {@code other} is a value of this one. */
  public boolean contains(Interval other) {
    boolean fromBelow =
        lower < other.lower || (lower == other.lower && (!lowerOpen || other.lowerOpen));
    boolean fromAbove =
        upper > other.upper || (upper == other.upper && (!upperOpen || other.upperOpen));
    return fromBelow && fromAbove;
  }

  /** Whether no value belongs to both. */
  public boolean isDisjointFrom(Interval other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  private boolean endsBefore(Interval other) {
    return upper < other.lower || (upper == other.lower && (upperOpen || other.lowerOpen));
  }

  /** The smallest interval around both. */
  Interval cover(Interval other) {
    double low = Math.min(lower, other.lower);
    double high = Math.max(upper, other.upper);
    boolean lowOpen = (lower > low || lowerOpen) && (other.lower > low || other.lowerOpen);
    boolean highOpen = (upper < high || upperOpen) && (other.upper < high || other.upperOpen);
    return new Interval(low, lowOpen, high, highOpen);
  }

  /** Every value times {@code factor}; a negative one turns the ends round. */
  Interval times(double factor) {
    return factor < 0
        ? new Interval(upper * factor, upperOpen, lower * factor, lowerOpen)
        : new Interval(lower * factor, lowerOpen, upper * factor, upperOpen);
  }

  Interval plus(double offset) {
    return new Interval(lower + offset, lowerOpen, upper + offset, upperOpen);
  }

  /** All differences between a value of this one and one of {@code other}. */
  Interval minus(Interval other) {
    return new Interval(
        lower - other.upper,
        lowerOpen || other.upperOpen,
        upper - other.lower,
        upperOpen || other.lowerOpen);
  }

  /**
   * All shares, in per cent, that a value of this one may be of one of {@code whole}; both above
   * zero.
   */
  Interval percentOf(Interval whole) {
    return new Interval(
        100 * lower / whole.upper,
        lowerOpen || whole.upperOpen,
        100 * upper / whole.lower,
        upperOpen || whole.lowerOpen);
  }

  /** With either end moved outwards by {@code share} of its size. */
  Interval widened(double share) {
    return new Interval(
        lower - Math.abs(finiteOrZero(lower)) * share,
        lowerOpen,
        upper + Math.abs(finiteOrZero(upper)) * share,
        upperOpen);
  }

  private static double finiteOrZero(double value) {
    return Double.isInfinite(value) ? 0 : value;
  }

  /** In the notation of textbooks: {@code [1, 2)}. */
  @Override
  public String toString() {
    return (lowerOpen ? "(" : "[") + lower + ", " + upper + (upperOpen ? ")" : "]");
  }

  /** Halfway between the bounds; infinite when a bound is. */
  double middle() {
    return Double.isInfinite(lower) ? lower : lower + (upper - lower) / 2;
  }
}
