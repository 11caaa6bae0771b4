package factharness.quantity;

import org.jspecify.annotations.Nullable;

/** The rules by which two quantities are, or are not, amounts of the same sort. */
final class QuantityComparison {
  /** A month has 28 to 31 days, so amounts told in different units of time never match exactly. */
  private static final double OTHER_UNIT = 0.03;

  private static final double HALF = 0.5;

  /** What an editor lets pass for a sum of dollars and cents. */
  private static final double MONEY_STATED = 0.0025;

  private static final double MONEY_WIDEST = 0.01;

  private QuantityComparison() {}

  static Comparison compare(Quantity expected, Quantity found) {
    if (!isSameSort(expected, found) || !isSameRole(expected, found)) {
      return Comparison.INCOMPARABLE;
    }
    if (expected.period() != null
        && found.period() != null
        && expected.period().compare(found.period()) == Comparison.DISAGREES) {
      return Comparison.INCOMPARABLE;
    }
    Comparison values = values(expected, found);
    if (isMaybeMargin(expected, found) && values != Comparison.AGREES) {
      return Comparison.INCOMPARABLE;
    }
    boolean opposite =
        expected.role() != found.role()
            && expected.kind() != Kind.MULTIPLE
            && expected.role().isChange()
            && directionsDiffer(expected, found);
    return opposite && values != Comparison.INCOMPARABLE ? Comparison.DISAGREES : values;
  }

  private static Comparison values(Quantity expected, Quantity found) {
    Value value = expected.value();
    Value other = found.value();
    if (expected.kind() == Kind.MULTIPLE && isShare(found.kind())) {
      value = asPercentChange(value);
    } else if (isShare(expected.kind()) && found.kind() == Kind.MULTIPLE) {
      other = asPercentChange(other);
    }
    if (expected.kind() == found.kind()
        && value instanceof Amount one
        && other instanceof Amount another) {
      value = asRoundAs(expected.kind(), one, another);
      other = asRoundAs(expected.kind(), another, one);
    }
    double scale = timesPerTime(expected, found);
    if (scale != 1 && other instanceof Amount amount) {
      other = amount.times(scale);
    }
    if (value instanceof Amount amount
        && !expected.told().equals(found.told())
        && (scale != 1 || expected.kind() == Kind.DURATION || expected.kind() == Kind.MEASURE)) {
      value = amount.widened(OTHER_UNIT);
    }
    return value.compare(other);
  }

  /**
   * Beside an amount with a fraction, an exact one may be rounded: an index that "rose 183 points"
   * has risen 182.75, and oil at "$82 a barrel" costs $82.14.
   */
  private static Amount asRoundAs(Kind kind, Amount amount, Amount other) {
    if (!amount.isExact() || !other.isFraction()) {
      return amount;
    }
    return switch (kind) {
      case COUNT -> amount.roundedBy(HALF, HALF);
      case MONEY -> {
        double size = amount.stated().upper();
        yield amount.roundedBy(MONEY_STATED * size, MONEY_WIDEST * size);
      }
      default -> amount;
    };
  }

  /** Twelve for so much a year and so much a month; one unless both are told for a time. */
  private static double timesPerTime(Quantity expected, Quantity found) {
    Grain per = time(expected);
    Grain other = time(found);
    return per == null || other == null ? 1 : per.seconds / other.seconds;
  }

  /** The time that so much is told for, or null. */
  private static @Nullable Grain time(Quantity quantity) {
    int slash = quantity.told().indexOf('/');
    return slash < 0 ? null : Grain.named(quantity.told().substring(slash + 1));
  }

  /** "Doubled" is a rise of 100%; "halved" a fall of 50%. */
  private static Value asPercentChange(Value factor) {
    if (!(factor instanceof Amount amount)) {
      return factor;
    }
    Interval stated = amount.stated();
    Interval widest = amount.widest();
    return stated.upper() < 1
        ? new Amount(fall(stated), fall(widest))
        : new Amount(rise(stated), rise(widest));
  }

  private static Interval rise(Interval factor) {
    return new Interval(
        (factor.lower() - 1) * 100,
        factor.lowerOpen(),
        (factor.upper() - 1) * 100,
        factor.upperOpen());
  }

  private static Interval fall(Interval factor) {
    // The larger the factor, the smaller the fall: the bounds change places, and so does openness.
    boolean leastIsOpen = factor.upperOpen();
    boolean mostIsOpen = factor.lowerOpen();
    return new Interval(
        (1 - factor.upper()) * 100, leastIsOpen, (1 - factor.lower()) * 100, mostIsOpen);
  }

  private static boolean isSameSort(Quantity expected, Quantity found) {
    Kind one = expected.kind();
    Kind other = found.kind();
    if (one == Kind.COUNT && other == Kind.COUNT) {
      return true; // whether "homes" are "houses" is the aligner's matter
    }
    if (one == Kind.RANK && other == Kind.RANK) {
      return isUnitless(expected) || isUnitless(found) || expected.unit().equals(found.unit());
    }
    if (one == other) {
      return sameUnit(expected, found);
    }
    boolean shares = isShare(one) && isShare(other);
    boolean factors =
        (one == Kind.MULTIPLE && isShare(other) && found.role().isChange())
            || (isShare(one) && other == Kind.MULTIPLE && expected.role().isChange());
    return shares || factors || isTold(expected, found) || isTold(found, expected);
  }

  /** "The third cut" is one "for the third time". */
  private static boolean isUnitless(Quantity rank) {
    return rank.unit().isEmpty() || rank.unit().equals("time");
  }

  /** "Three points" of a vote may be percentage points, and "she is 43" an age. */
  private static boolean isTold(Quantity one, Quantity bare) {
    return bare.kind() == Kind.COUNT
        && ((one.kind() == Kind.POINTS && bare.unit().equals("point"))
            || (one.kind() == Kind.AGE && bare.unit().isEmpty()));
  }

  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.SHARE;
  }

  /** "$98" may be short for "$98 a week", but "$98 a week" is not "$98 a ticket". */
  private static boolean sameUnit(Quantity expected, Quantity found) {
    boolean oneIsRate = expected.isRate() != found.isRate();
    boolean bothForTimes = time(expected) != null && time(found) != null;
    return expected.unit().equals(found.unit())
        || ((oneIsRate || bothForTimes) && expected.unitOfRate().equals(found.unitOfRate()));
  }

  private static boolean isSameRole(Quantity expected, Quantity found) {
    Role one = expected.role();
    Role other = found.role();
    if (isTold(expected, found) || isTold(found, expected)) {
      return true;
    }
    if (expected.kind() == Kind.DATE) {
      boolean ends = one == Role.SINCE && other == Role.UNTIL;
      return !ends && !(one == Role.UNTIL && other == Role.SINCE);
    }
    boolean factors = expected.kind() == Kind.MULTIPLE && found.kind() == Kind.MULTIPLE;
    return one == other
        || factors
        || (one.isChange() && other.isChange())
        || (one.isLevel() && other.isLevel())
        || isMaybeMargin(expected, found);
  }

  /** "A gap of 48 seconds" may be the 48 seconds by which she leads, but no other time is. */
  private static boolean isMaybeMargin(Quantity expected, Quantity found) {
    return expected.kind().isMeasured()
        && expected.kind() == found.kind()
        && ((expected.role() == Role.CHANGE && found.role().isLevel())
            || (expected.role().isLevel() && found.role() == Role.CHANGE));
  }

  private static boolean directionsDiffer(Quantity expected, Quantity found) {
    return expected.role() != Role.CHANGE && found.role() != Role.CHANGE;
  }
}
