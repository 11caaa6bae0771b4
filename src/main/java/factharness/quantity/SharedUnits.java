package factharness.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a bare number the unit of the amount beside it that it is told with: "from 290 million"
 * behind "410 million zlotys", "320 of the 900 tonnes".
 */
final class SharedUnits {
  /** The characters of " of the ". */
  private static final int MOST_BETWEEN_PARTS = 8;

  /** The characters of " and ". */
  private static final int MOST_BETWEEN_AGES = 5;

  private SharedUnits() {}

  /** The same quantities, in their order. */
  static List<Quantity> in(List<Quantity> quantities) {
    List<Quantity> told = new ArrayList<>(quantities);
    int last = -1;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.value() instanceof Amount) {
        Quantity before = last < 0 ? null : quantities.get(last);
        if (before != null && (isUnitOf(quantity, before) || isAgeToo(quantity, told.get(last)))) {
          told.set(i, quantity.countedLike(told.get(last)));
        } else if (before != null
            && before.equals(told.get(last))
            && (isPartOf(before, quantity) || isFormerOf(before, quantity))) {
          told.set(last, before.countedLike(quantity));
        }
        last = isChangeInPercent(quantity) ? last : i;
      }
    }
    return told;
  }

  /** "Aged 17 and 19", "aged 4, 6 and 11". */
  private static boolean isAgeToo(Quantity bare, Quantity before) {
    return before.kind() == Kind.AGE
        && bare.kind() == Kind.COUNT
        && bare.unit().isEmpty()
        && bare.span().start() - before.span().end() <= MOST_BETWEEN_AGES;
  }

  /** "320 of the 900 tonnes": a tonne is no thing to count. */
  private static boolean isPartOf(Quantity bare, Quantity whole) {
    return whole.role() == Role.WHOLE
        && whole.kind() == Kind.MEASURE
        && bare.role() == Role.LEVEL
        && bare.kind() == Kind.COUNT
        && whole.span().start() - bare.span().end() <= MOST_BETWEEN_PARTS;
  }

  private static boolean isFormerOf(Quantity bare, Quantity now) {
    return bare.role() == Role.FORMER && isUnitOf(bare, now);
  }

  /** "31.2 million tonnes, down 8% on last year's 33.9 million": what it is 8% of has the unit. */
  private static boolean isChangeInPercent(Quantity quantity) {
    return quantity.kind() == Kind.PERCENT && quantity.role().isChange();
  }

  private static boolean isUnitOf(Quantity bare, Quantity beside) {
    boolean fits =
        switch (beside.kind()) {
          case MONEY, MEASURE, PERCENT -> true;
          case COUNT -> !beside.unit().isEmpty();
          default -> false;
        };
    boolean told =
        bare.role() == Role.FORMER
            ? beside.role().isLevel()
            : beside.role() == Role.FORMER || beside.role().isChange();
    return fits
        && told
        && (bare.role() == Role.FORMER || bare.role() == Role.REACHED)
        && bare.kind() == Kind.COUNT
        && bare.unit().isEmpty();
  }
}
