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
    String text) {

  /** How {@code found} stands to this quantity, whatever they are amounts of. */
  public Comparison compare(Quantity found) {
    return QuantityComparison.compare(this, found);
  }

  Quantity during(@Nullable DateValue days) {
    return new Quantity(kind, unit, told, value, role, days, subject, span, text);
  }
}
