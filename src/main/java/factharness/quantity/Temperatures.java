package factharness.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes degrees Fahrenheit for a difference of temperatures where they are one: 2.7 of them are 1.5
 * degrees Celsius of warming, and as a temperature they are 16 below zero.
 */
final class Temperatures {
  private static final Set<String> FAHRENHEIT = Set.of("fahrenheit", "f");

  /** Zero degrees Fahrenheit, the other way round. */
  private static final double OFFSET = -Measures.fahrenheit().offset();

  /** The characters between two scales: " Celsius (". */
  private static final int APART = 12;

  private Temperatures() {}

  /** The same quantities, in their order. */
  static List<Quantity> in(List<Quantity> quantities) {
    List<Quantity> told = new ArrayList<>(quantities);
    for (int i = 0; i < told.size(); i++) {
      Quantity quantity = told.get(i);
      boolean beside =
          (i > 0 && isDifferenceBeside(quantity, quantities.get(i - 1)))
              || (i + 1 < told.size() && isDifferenceBeside(quantity, quantities.get(i + 1)));
      if (isFahrenheit(quantity) && (quantity.role().isChange() || beside)) {
        told.set(i, asDifference(quantity));
      }
    }
    return told;
  }

  /** Whether the other tells the same in degrees Celsius, if both are differences. */
  private static boolean isDifferenceBeside(Quantity quantity, Quantity other) {
    return isFahrenheit(quantity)
        && other.unit().equals(quantity.unit())
        && !isFahrenheit(other)
        && Math.max(quantity.span().start(), other.span().start())
                - Math.min(quantity.span().end(), other.span().end())
            <= APART
        && quantity.value().compare(other.value()) == Comparison.DISAGREES
        && asDifference(quantity).value().compare(other.value()) != Comparison.DISAGREES;
  }

  private static boolean isFahrenheit(Quantity quantity) {
    return quantity.kind() == Kind.MEASURE
        && quantity.unit().equals(Measures.fahrenheit().si())
        && FAHRENHEIT.contains(quantity.told());
  }

  private static Quantity asDifference(Quantity quantity) {
    return quantity.value() instanceof Amount amount ? quantity.of(amount.plus(OFFSET)) : quantity;
  }
}
