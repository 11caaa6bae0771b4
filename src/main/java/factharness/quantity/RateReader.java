package factharness.quantity;

import factharness.quantity.HedgeReader.Hedges;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads rates as shares: "6 per 100,000", "1.5 deaths for every thousand births". */
final class RateReader {
  /** Of what is counted: "6 drug-related deaths per". */
  private static final int MOST_WORDS = 4;

  private static final BigDecimal LEAST_BASE = BigDecimal.valueOf(100);

  private final Words words;
  private final NumeralReader numerals;
  private final UnitReader units;

  RateReader(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
    this.units = new UnitReader(words);
  }

  /**
   * @param before the hedges in front of it, which begin at {@code at}
   */
  @Nullable Reading read(Hedges before, int at) {
    Numeral counted = numerals.read(before.next());
    int per = counted == null ? -1 : behindPer(counted.next());
    Numeral base = per < 0 ? null : base(per);
    if (counted == null || base == null || isMeasured(counted) || isMeasured(base)) {
      return null; // "6 litres per 100 km"
    }
    Amount share = Rounding.measure(counted, before.found()).times(100 / base.asDouble());
    return new Reading(Kind.SHARE, "%", "%", share, Role.LEVEL, at, base.next());
  }

  private boolean isMeasured(Numeral number) {
    return units.read(number.next()) != null;
  }

  /** -1 where no "per" or "for every" follows in the same phrase. */
  private int behindPer(int at) {
    for (int i = at; i < Math.min(words.size(), at + MOST_WORDS); i++) {
      if (words.isAt(i, "per")) {
        return i + 1;
      }
      if (words.isAt(i, "for") && (words.isAt(i + 1, "every") || words.isAt(i + 1, "each"))) {
        return i + 2;
      }
      if (!words.get(i).isLetters() && !words.get(i).isHyphen()) {
        return -1;
      }
    }
    return -1;
  }

  /** "100,000", "a million", "thousand". */
  private @Nullable Numeral base(int at) {
    int start = words.isAt(at, "a") || words.isAt(at, "one") ? at + 1 : at;
    BigDecimal scale = start < words.size() ? Vocabulary.SCALES.get(words.get(start).norm()) : null;
    Numeral base = scale == null ? numerals.read(at) : Numeral.whole(scale, start + 1);
    return base == null || !isRound(base.value()) ? null : base;
  }

  private static boolean isRound(BigDecimal value) {
    return value.compareTo(LEAST_BASE) >= 0
        && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }
}
