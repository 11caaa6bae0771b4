package factharness.quantity;

import factharness.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What two amounts of a passage come to together: "from 38% to 46%" is a rise of eight points, and
 * "52-48" a lead of four, and "18 of the 26 cantons" are two in three.
 */
public final class Changes {
  /** Signs of two amounts that are told together, in characters between them. */
  private static final int APART = 60;

  private Changes() {}

  /**
   * The changes, margins and shares that follow from the quantities of one sentence, in their
   * order. Each stands where the amounts stand that it follows from, and its words tell these.
   */
  public static List<Quantity> in(List<Quantity> sentence) {
    List<Quantity> changes = new ArrayList<>();
    List<Quantity> amounts = new ArrayList<>();
    for (Quantity quantity : sentence) {
      if (quantity.value() instanceof Score score) {
        changes.add(margin(quantity, score));
      } else if (quantity.value() instanceof Amount amount && amount.isBounded()) {
        amounts.add(quantity);
      }
    }
    int at = 1;
    while (at < amounts.size()) {
      Quantity one = amounts.get(at - 1);
      Quantity other = amounts.get(at);
      boolean next = at + 1 < amounts.size() && isChange(other, amounts.get(at + 1));
      if (isChange(one, other) || (isChange(other, one) && !next)) {
        addChange(one, other, changes);
        at++;
      } else if (one.role() == Role.WHOLE || other.role() == Role.WHOLE) {
        addShare(one, other, changes);
      }
      at++;
    }
    return List.copyOf(changes);
  }

  private static boolean isChange(Quantity former, Quantity now) {
    return former.role() == Role.FORMER
        && now.role().isLevel()
        && former.kind() == now.kind()
        && isSameUnit(former, now)
        && gap(former, now) <= APART
        && former.value() instanceof Amount before
        && now.value() instanceof Amount after
        && before.widest().isDisjointFrom(after.widest());
  }

  /** "From 142 litres to 130 litres a head" are both for a head. */
  private static boolean isSameUnit(Quantity former, Quantity now) {
    return former.unit().equals(now.unit())
        || (former.isRate() != now.isRate() && former.unitOfRate().equals(now.unitOfRate()));
  }

  private static int gap(Quantity one, Quantity other) {
    return Math.max(one.span().start(), other.span().start())
        - Math.min(one.span().end(), other.span().end());
  }

  private static TextSpan around(Quantity one, Quantity other) {
    return new TextSpan(one.span().start(), other.span().end());
  }

  /** "90 of the 610 boats". */
  private static void addShare(Quantity one, Quantity other, List<Quantity> changes) {
    Quantity whole = one.role() == Role.WHOLE ? one : other;
    Quantity part = one.role() == Role.WHOLE ? other : one;
    if (part.kind() == whole.kind()
        && part.role() == Role.LEVEL
        && gap(one, other) <= APART
        && part.value() instanceof Amount some
        && whole.value() instanceof Amount all
        && all.widest().lower() > some.widest().upper()) {
      Amount share =
          new Amount(some.stated().percentOf(all.stated()), some.widest().percentOf(all.widest()));
      String text = part.text() + " of " + whole.text();
      changes.add(derived(part, Kind.SHARE, "%", share, Role.LEVEL, around(one, other), text));
    }
  }

  private static Quantity margin(Quantity quantity, Score score) {
    Amount by = Amount.exactly(score.higher() - score.lower());
    return derived(quantity, Kind.COUNT, "", by, Role.CHANGE, quantity.span(), quantity.text());
  }

  private static void addChange(Quantity one, Quantity other, List<Quantity> changes) {
    boolean backwards = other.role() == Role.FORMER;
    Quantity former = backwards ? other : one;
    Quantity now = backwards ? one : other;
    if (former.value() instanceof Amount before && now.value() instanceof Amount after) {
      add(now, new Step(before, after), around(one, other), former.text(), changes);
    }
  }

  private static void add(
      Quantity now, Step step, TextSpan span, String former, List<Quantity> changes) {
    String text = "from " + former + " to " + now.text();
    Role role = step.isRise() ? Role.RISE : Role.FALL;
    switch (now.kind()) {
      case PERCENT, SHARE ->
          changes.add(derived(now, Kind.POINTS, "point", step.difference(), role, span, text));
      case MONEY, COUNT, MEASURE, DURATION -> {
        changes.add(derived(now, now.kind(), now.unit(), step.difference(), role, span, text));
        if (step.before().widest().lower() > 0) {
          changes.add(derived(now, Kind.PERCENT, "%", step.percent(), role, span, text));
        }
      }
      default -> {
        // a change of rank, of age or of day is told in other words
      }
    }
  }

  private static Quantity derived(
      Quantity from, Kind kind, String unit, Amount value, Role role, TextSpan span, String text) {
    String told = unit.equals(from.unit()) ? from.told() : unit;
    return new Quantity(
        kind, unit, told, value, role, from.period(), from.subject(), span, text, true);
  }

  /** From one amount to another that is surely not the same. */
  private record Step(Amount before, Amount after) {
    boolean isRise() {
      return after.stated().middle() > before.stated().middle();
    }

    Amount difference() {
      Amount more = isRise() ? after : before;
      Amount less = isRise() ? before : after;
      return new Amount(more.stated().minus(less.stated()), more.widest().minus(less.widest()));
    }

    /** Of what there was before, which is above zero. */
    Amount percent() {
      Amount difference = difference();
      return new Amount(
          difference.stated().percentOf(before.stated()),
          difference.widest().percentOf(before.widest()));
    }
  }
}
