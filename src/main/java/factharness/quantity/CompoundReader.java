package factharness.quantity;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts told in two or three units: "two hours, 18 minutes and 4 seconds", "6ft 2in",
 * "6'2"", "1h30", "2:18:04", "1:27.458".
 */
final class CompoundReader {
  private static final int SIXTY = 60;
  private static final double STONE = factor("stone");
  private static final double INCH = factor("inch");

  private final Words words;
  private final AmountReader amounts;
  private final BareUnitReader bareUnits;

  CompoundReader(Words words, AmountReader amounts) {
    this.words = words;
    this.amounts = amounts;
    this.bareUnits = new BareUnitReader(words);
  }

  @Nullable Reading read(int at) {
    Reading stopwatch = words.get(at).isNumber() ? stopwatch(at) : null;
    Reading marks = stopwatch == null && words.get(at).isNumber() ? feetAndInches(at) : stopwatch;
    if (marks != null) {
      return marks;
    }
    Reading stone = stone(at);
    Reading whole = stone == null ? bareUnits.read(at) : stone;
    whole = whole == null ? amounts.read(at) : whole;
    Reading longer = whole == null ? null : withPart(whole);
    while (longer != null) {
      whole = longer;
      longer = withPart(longer);
    }
    return whole;
  }

  /** What is said of the smaller unit is as exact as the whole amount is. */
  private @Nullable Reading withPart(Reading whole) {
    Reading part = part(whole);
    return part != null
            && whole.value() instanceof Amount larger
            && part.value() instanceof Amount smaller
        ? new Reading(
            whole.kind(),
            whole.unit(),
            part.told(),
            smaller.plus(larger.stated().middle()),
            whole.role(),
            whole.start(),
            part.next())
        : null;
  }

  /** The amount behind, told in a smaller unit of the same sort; null when it is another one. */
  private @Nullable Reading part(Reading whole) {
    int next = whole.next();
    boolean time = whole.kind() == Kind.DURATION;
    if (!time && whole.kind() != Kind.MEASURE) {
      return null;
    }
    if (time && words.isAt(next, ",")) {
      next++;
    }
    if (time && words.isAt(next, "and")) {
      next++;
    }
    if (next >= words.size() || (next > whole.next() && !words.startsNumber(next))) {
      return null;
    }
    Reading inches = inches(next);
    inches = inches == null ? bareInches(whole, next) : inches;
    if (whole.kind() == Kind.MEASURE && inches != null && size(inches) < size(whole)) {
      return inches;
    }
    Reading part = amounts.read(next);
    boolean fits =
        part != null
            && part.kind() == whole.kind()
            && part.unit().equals(whole.unit())
            && part.start() == next
            && !words.isAt(part.next(), "later")
            && !words.isAt(part.next(), "ago")
            && !words.isAt(part.next(), "earlier")
            && size(part) < size(whole);
    return fits ? part : null;
  }

  /** "11st" before "6lb", where it is no ordinal. */
  private @Nullable Reading stone(int at) {
    boolean pounds =
        words.isAt(at + 1, "st")
            && words.isGluedAt(at + 1)
            && (words.isAt(at + 3, "lb") || words.isAt(at + 3, "lbs"));
    Double stone = pounds ? digits(at) : null;
    return stone == null
        ? null
        : new Reading(
            Kind.MEASURE, "kg", "stone", Amount.exactly(stone * STONE), Role.LEVEL, at, at + 2);
  }

  /** "2in" behind feet, where "in" is no preposition. */
  private @Nullable Reading inches(int at) {
    boolean in = words.isAt(at + 1, "in") && words.isGluedAt(at + 1);
    Numeral inches = in ? words.digitsAt(at) : null;
    return inches == null ? null : length(inches.asDouble(), "inch", at, at + 2);
  }

  /** "Six-foot-seven". */
  private @Nullable Reading bareInches(Reading whole, int at) {
    boolean foot =
        whole.told().equals("foot") && words.get(at).isHyphen() && words.isGluedAt(at + 1);
    Numeral inches = foot ? new NumeralReader(words).read(at + 1) : null;
    return inches == null || !inches.counted() || inches.asDouble() >= 12
        ? null
        : length(inches.asDouble(), "inch", at, inches.next());
  }

  /** How large one of the units is that an amount is told in. */
  private static double size(Reading reading) {
    if (reading.kind() == Kind.DURATION) {
      Grain grain = Grain.named(reading.told());
      return grain == null ? 0 : grain.seconds;
    }
    Measures.Measure measure = Measures.byName(reading.told());
    return measure == null ? 0 : measure.factor();
  }

  /** 6'2". */
  private @Nullable Reading feetAndInches(int at) {
    boolean marks =
        words.isGluedAt(at + 1)
            && words.get(at + 1).isIn(Set.of("'", "’", "′"))
            && words.isGluedAt(at + 2)
            && words.isGluedAt(at + 3)
            && words.get(at + 3).isIn(Set.of("\"", "”", "″"));
    Numeral feet = marks ? words.digitsAt(at) : null;
    Numeral inches = marks ? words.digitsAt(at + 2) : null;
    return feet == null || inches == null || inches.asDouble() >= 12
        ? null
        : length(12 * feet.asDouble() + inches.asDouble(), "inch", at, at + 4);
  }

  private static Reading length(double inches, String told, int at, int next) {
    double metres = inches * INCH;
    double half = 0.5 * INCH;
    Interval rounded = Interval.closed(metres - half, metres + half);
    return new Reading(Kind.MEASURE, "m", told, new Amount(rounded, rounded), Role.LEVEL, at, next);
  }

  /** "2:18:04", "1:27.458", "1h30". */
  private @Nullable Reading stopwatch(int at) {
    Double first = digits(at);
    Double second = words.isGluedAt(at + 1) && words.isGluedAt(at + 2) ? digits(at + 2) : null;
    if (first == null || second == null || second >= SIXTY) {
      return null;
    }
    if (words.get(at + 1).text().equals("h") && words.get(at + 2).text().length() == 2) {
      return time((first * SIXTY + second) * SIXTY, "minute", at, at + 3);
    }
    if (!words.isAt(at + 1, ":")) {
      return null;
    }
    boolean third = words.isAt(at + 3, ":") && words.isGluedAt(at + 3) && words.isGluedAt(at + 4);
    Double seconds = third ? digits(at + 4) : null;
    if (seconds != null && seconds < SIXTY) {
      return time((first * SIXTY + second) * SIXTY + seconds, "second", at, at + 5);
    }
    boolean split = words.get(at + 2).text().indexOf('.') == 2;
    return split ? time(first * SIXTY + second, "second", at, at + 3) : null;
  }

  private static Reading time(double seconds, String told, int at, int next) {
    return new Reading(Kind.DURATION, "s", told, Amount.exactly(seconds), Role.LEVEL, at, next);
  }

  private static double factor(String unit) {
    return Objects.requireNonNull(Measures.byName(unit)).factor();
  }

  private @Nullable Double digits(int at) {
    Numeral numeral = words.digitsAt(at);
    return numeral == null ? null : numeral.asDouble();
  }
}
