package factharness.quantity;

/**
 * The two sides of a match or a vote. Which side is named first depends on whose story it is, so
 * the order does not count.
 */
public record Score(double higher, double lower) implements Value {
  static Score of(double one, double other) {
    return new Score(Math.max(one, other), Math.min(one, other));
  }

  @Override
  public Comparison compare(Value found) {
    if (!(found instanceof Score score)) {
      return Comparison.INCOMPARABLE;
    }
    return equals(score) ? Comparison.AGREES : Comparison.DISAGREES;
  }
}
