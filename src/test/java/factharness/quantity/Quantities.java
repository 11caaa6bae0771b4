package factharness.quantity;

import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantities of plain text, and their values in a short notation for tests. */
final class Quantities {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

  private Quantities() {}

  static List<Quantity> in(String text) {
    return in(text, null);
  }

  static List<Quantity> in(String text, @Nullable LocalDate published) {
    List<Quantity> quantities = new ArrayList<>();
    for (AnalyzedSentence sentence : ANALYZER.analyze(text)) {
      quantities.addAll(QuantityParser.parse(sentence, published));
    }
    return quantities;
  }

  static Quantity only(String text) {
    List<Quantity> quantities = in(text);
    if (quantities.size() != 1) {
      throw new AssertionError(
          "expected one quantity in \"" + text + "\", but found " + quantities);
    }
    return quantities.get(0);
  }

  /** What the first quantity of a fact makes of the first of a passage, whatever they are of. */
  static Comparison compare(String fact, String passage) {
    return in(fact).get(0).compare(in(passage).get(0));
  }

  /** What the aligner makes of the first quantity of a fact. */
  static Alignment align(String fact, String passage) {
    List<Quantity> found = new ArrayList<>(in(passage));
    found.addAll(changes(passage));
    return QuantityAligner.align(in(fact), found).get(0);
  }

  /** All quantities: "MONEY USD 110.5e9..111.5e9; DATE 2025-01-01..2025-10-31". */
  static String shown(String text) {
    return shown(in(text));
  }

  static String shown(List<Quantity> quantities) {
    return String.join("; ", quantities.stream().map(Quantities::shown).toList());
  }

  /** What follows from the quantities of one sentence. */
  static List<Quantity> changes(String sentence) {
    return Changes.in(in(sentence));
  }

  private static String shown(Quantity quantity) {
    String role = quantity.role() == Role.LEVEL ? "" : " " + quantity.role();
    String unit = quantity.kind() == Kind.DATE ? "" : " " + quantity.unit();
    return quantity.kind() + unit + " " + shown(quantity.value()) + role;
  }

  private static String shown(Value value) {
    if (value instanceof Amount amount) {
      Interval stated = amount.stated();
      String lower = number(stated.lower());
      return stated.lower() == stated.upper() ? lower : lower + ".." + number(stated.upper());
    }
    if (value instanceof Score score) {
      return number(score.higher()) + "-" + number(score.lower());
    }
    if (value instanceof Weekday weekday) {
      return weekday.day().toString();
    }
    if (value instanceof RelativeDate date) {
      return date.offset() + " " + date.grain().word;
    }
    if (value instanceof ClockTime time) {
      return "%d:%02d".formatted(time.minute() / 60, time.minute() % 60)
          + (time.isHalfTold() ? "" : " or 12 h later");
    }
    DayRange range = (DayRange) value;
    return day(range, range.first())
        + (range.first() != null && range.first().equals(range.last())
            ? ""
            : ".." + day(range, range.last()));
  }

  private static String day(DayRange range, @Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    return range.yearKnown() ? day.toString() : day.toString().substring(5);
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "";
    }
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}
