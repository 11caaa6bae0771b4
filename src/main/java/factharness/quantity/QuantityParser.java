package factharness.quantity;

import factharness.model.TextSpan;
import factharness.text.AnalyzedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts, dates and lengths of time that a sentence states.
 *
 * <p>What cannot be read for certain ("1,2,3", "31 February", "787-9") is left out. The work grows
 * with the length of the sentence, whatever it holds.
 */
public final class QuantityParser {
  /** The noun and the comma between an amount and what restates it. */
  private static final int MOST_BETWEEN = 3;

  private QuantityParser() {}

  /**
   * The quantities of one sentence, in order and not overlapping.
   *
   * @param published the day on which the text appeared, from which "last week" counts; null when
   *     not known
   */
  public static List<Quantity> parse(AnalyzedSentence sentence, @Nullable LocalDate published) {
    Words words = Words.of(sentence);
    NounPhrases phrases = new NounPhrases(words);
    List<Reading> readings = readings(words, phrases, published);
    SubjectFinder subjects = new SubjectFinder(words, phrases);
    RoleFinder roles = new RoleFinder(words);
    List<Quantity> quantities = new ArrayList<>();
    Reading last = null;
    Role role = Role.LEVEL;
    for (Reading reading : readings) {
      boolean restated = last != null && isRestated(words, last, reading);
      role = restated && role.isChange() ? role : roles.role(reading);
      quantities.add(quantity(sentence, words, subjects, role, reading));
      last = reading;
    }
    return withPeriods(Temperatures.in(SharedUnits.in(quantities)));
  }

  private static List<Reading> readings(
      Words words, NounPhrases phrases, @Nullable LocalDate published) {
    DateReader dates = new DateReader(words, published);
    SpecialReader special = new SpecialReader(words, phrases);
    CompoundReader amounts = new CompoundReader(words, new AmountReader(words, phrases));
    List<Reading> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Reading reading = dates.read(at);
      reading = reading != null ? reading : special.read(at);
      reading = reading != null ? reading : amounts.read(at);
      if (reading == null) {
        at++;
        continue;
      }
      if (reading.value() != null) {
        found.add(reading);
      }
      at = Math.max(at + 1, reading.next());
    }
    return found;
  }

  /** "Down $1.86, or 2.4%". */
  private static boolean isRestated(Words words, Reading last, Reading reading) {
    int or = reading.start() - 1;
    return words.isAt(or, "or") && or - last.next() <= MOST_BETWEEN;
  }

  private static Quantity quantity(
      AnalyzedSentence sentence, Words words, SubjectFinder subjects, Role role, Reading reading) {
    int start = words.get(reading.start()).start();
    int end = words.get(Math.min(reading.next(), words.size()) - 1).end();
    return new Quantity(
        reading.kind(),
        reading.unit(),
        reading.told(),
        changed(Objects.requireNonNull(reading.value()), role),
        role,
        null,
        subjects.subject(reading),
        new TextSpan(start, end).shift(sentence.span().start()),
        sentence.text().substring(start, end),
        false);
  }

  /** To grow by -0.3% is to shrink by 0.3%. */
  private static Value changed(Value value, Role role) {
    return role == Role.FALL && value instanceof Amount amount && amount.isNegative()
        ? amount.times(-1)
        : value;
  }

  /**
   * The date nearest to an amount says when it holds, if it is a run of days and not a single one.
   */
  private static List<Quantity> withPeriods(List<Quantity> quantities) {
    List<Quantity> dated = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Quantity before = i > 0 ? quantities.get(i - 1) : null;
      Quantity behind = i + 1 < quantities.size() ? quantities.get(i + 1) : null;
      boolean isDate = quantity.kind() == Kind.DATE || quantity.kind() == Kind.TIME;
      Quantity period = isPeriod(behind) ? behind : isPeriod(before) ? before : null;
      dated.add(isDate || period == null ? quantity : quantity.during((DateValue) period.value()));
    }
    return List.copyOf(dated);
  }

  private static boolean isPeriod(@Nullable Quantity quantity) {
    if (quantity == null || quantity.role() != Role.LEVEL) {
      return false;
    }
    return quantity.value() instanceof RelativeDate
        || (quantity.value() instanceof DayRange range
            && range.first() != null
            && !range.first().equals(range.last()));
  }
}
