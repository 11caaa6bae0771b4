package factharness.quantity;

import factharness.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An amount, a date or a length of time that a sentence states.
 *
 * @param kind what sort of amount it is
 * @param unit ISO 4217 code, SI symbol or dictionary form of the noun that is counted; with "/" and
 *     the other unit for a rate ("USD/barrel"); empty when there is none
 * @param told the unit in the words of the text, when {@code unit} is another ("month" for
 *     seconds); otherwise the same
 * @param value the values left open by the wording, in {@code unit}
 * @param role level, change and so on
 * @param period the days in which it holds; null when the sentence names none
 * @param subject what it is an amount of
 * @param span where it stands, counted as the sentence's own span is
 * @param text its words as written, hedges included
 * @param derived whether it is not written itself but follows from what is, as a rise does from the
 *     amounts before and after it
 */
public record Quantity(
    Kind kind,
    String unit,
    String told,
    Value value,
    Role role,
    @Nullable DateValue period,
    Subject subject,
    TextSpan span,
    String text,
    boolean derived) {

  /** How {@code found} stands to this quantity, whatever they are amounts of. */
  public Comparison compare(Quantity found) {
    return QuantityComparison.compare(this, found);
  }

  /** Whether both are numbers of something, and told to be of two things. */
  public boolean countsOtherThan(Quantity other) {
    return kind == Kind.COUNT
        && other.kind == Kind.COUNT
        && !unit.isEmpty()
        && !other.unit.isEmpty()
        && !Vocabulary.stem(unit).equals(Vocabulary.stem(other.unit));
  }

  /**
   * Whether that amount may be this one, told otherwise. "Over 45" may be almost anything, so it is
   * this one only if that is not far from 45.
   */
  public boolean mayBe(Quantity other) {
    Comparison comparison = compare(other);
    return comparison == Comparison.AGREES
        || (comparison == Comparison.UNDECIDED && !isFarFrom(other))
        || isSideOf(other);
  }

  private boolean isFarFrom(Quantity other) {
    return value instanceof Amount amount
        && other.value instanceof Amount found
        && amount.isFarFromEndOf(found);
  }

  /** So much a year, an hour or a barrel. */
  boolean isRate() {
    return unit.indexOf('/') >= 0;
  }

  /** The unit without what it is told for: dollars of dollars a barrel. */
  String unitOfRate() {
    return isRate() ? unit.substring(0, unit.indexOf('/')) : unit;
  }

  /** Whether this number is one of the two of that score, as nine is of "9 to 7". */
  boolean isSideOf(Quantity score) {
    return kind == Kind.COUNT
        && role.isLevel()
        && value instanceof Amount amount
        && score.value instanceof Score sides
        && (amount.stated().contains(Interval.exactly(sides.higher()))
            || amount.stated().contains(Interval.exactly(sides.lower())));
  }

  /** The same number, counted in the unit of {@code other}. */
  Quantity countedLike(Quantity other) {
    Measures.Measure told = other.kind == Kind.MEASURE ? Measures.byName(other.told) : null;
    Value counted =
        told != null && value instanceof Amount amount ? amount.times(told.factor()) : value;
    return new Quantity(
        other.kind, other.unit, other.told, counted, role, period, subject, span, text, derived);
  }

  /** The same with another value. */
  Quantity of(Value other) {
    return new Quantity(kind, unit, told, other, role, period, subject, span, text, derived);
  }

  Quantity during(@Nullable DateValue days) {
    return new Quantity(kind, unit, told, value, role, days, subject, span, text, derived);
  }
}
