package factharness.quantity;

/** The values that a wording leaves open, as they can be compared with another wording's. */
public sealed interface Value permits Amount, Score, ClockTime, DateValue {
  /**
   * Whether {@code found} agrees with this value, if both are values of the same thing. Never
   * {@link Comparison#INCOMPARABLE} for two values of the same class.
   */
  Comparison compare(Value found);
}
