package factharness.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it is written.
 *
 * @param value what it says
 * @param step the place of its last telling digit: 0.1 for 12.9, a billion for "111 billion", 100
 *     for 1,200
 * @param counted true for a plain whole number, which may be a count to the last one; false for
 *     decimals and for words of scale ("111 billion"), which are always rounded
 * @param next the index of the word behind it
 */
record Numeral(BigDecimal value, BigDecimal step, boolean counted, int next) {
  static Numeral whole(long value, int next) {
    return whole(BigDecimal.valueOf(value), next);
  }

  static Numeral whole(BigDecimal value, int next) {
    return new Numeral(value, lastTellingDigit(value), true, next);
  }

  static Numeral decimal(BigDecimal value, int next) {
    return new Numeral(value, BigDecimal.ONE.movePointLeft(value.scale()), false, next);
  }

  /** This number of thousands, millions and so on. */
  Numeral scaled(BigDecimal scale, int behind) {
    BigDecimal unit = counted ? BigDecimal.ONE : step;
    return new Numeral(value.multiply(scale), unit.multiply(scale), false, behind);
  }

  Numeral negated() {
    return new Numeral(value.negate(), step, counted, next);
  }

  Numeral endingAt(int behind) {
    return new Numeral(value, step, counted, behind);
  }

  double asDouble() {
    return value.doubleValue();
  }

  boolean isInteger() {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  int intValue() {
    return value
        .setScale(0, RoundingMode.DOWN)
        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
        .intValue();
  }

  private static BigDecimal lastTellingDigit(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    int zeros = Math.max(0, -value.stripTrailingZeros().scale());
    return BigDecimal.ONE.scaleByPowerOfTen(zeros);
  }
}
