package factharness.quantity;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads physical units behind a number: "sq ft", "km/h", "degrees Celsius", "kilowatt-hours". */
final class MeasureReader {
  private static final Set<String> OF_AREA_OR_VOLUME = Set.of("sq", "square", "cubic");
  private static final Map<String, Measures.Measure> SCALES =
      Map.of(
          "celsius", Measures.celsius(),
          "centigrade", Measures.celsius(),
          "fahrenheit", Measures.fahrenheit());
  private static final Map<String, Measures.Measure> INITIALS_OF_SCALES =
      Map.of("c", Measures.celsius(), "f", Measures.fahrenheit());
  private static final Map<String, Measures.Measure> LETTERS =
      Map.of(
          "C", Measures.celsius(),
          "F", Measures.fahrenheit(),
          "L", Objects.requireNonNull(Measures.byName("litre")));

  private final Words words;

  MeasureReader(Words words) {
    this.words = words;
  }

  /**
   * @param next the index behind the unit
   */
  record Measured(Measures.Measure measure, int next) {}

  @Nullable Measured read(int at) {
    if (isQualifier(at)) {
      return read(at + 1);
    }
    Measured measured = temperature(at);
    measured = measured != null ? measured : areaOrVolume(at);
    measured = measured != null ? measured : letter(at);
    return measured != null ? measured : named(at);
  }

  /** "Metric tons" are tonnes here, and gallons American ones. */
  private boolean isQualifier(int at) {
    if (at + 1 >= words.size()) {
      return false;
    }
    String next = words.get(at + 1).norm();
    return (words.isAt(at, "metric") && next.startsWith("ton"))
        || (words.isAt(at, "us") && next.startsWith("gallon"));
  }

  /** "40 degrees", "40°C", "40 Celsius", "five degrees below zero". */
  private @Nullable Measured temperature(int at) {
    boolean degrees = words.isAt(at, "°") || words.isAt(at, "degree") || words.isAt(at, "degrees");
    boolean below = degrees && words.isAt(at + 1, "below") && words.isAt(at + 2, "zero");
    int scale = below ? at + 3 : degrees ? at + 1 : at;
    Measures.Measure named = scale < words.size() ? scale(words.get(scale), degrees) : null;
    if (!degrees && named == null) {
      return null;
    }
    Measures.Measure measure = named == null ? Measures.celsius() : named;
    return new Measured(
        below ? Measures.belowZero(measure) : measure, named == null ? scale : scale + 1);
  }

  private static Measures.@Nullable Measure scale(Word name, boolean behindDegrees) {
    Measures.Measure named = SCALES.get(name.norm());
    return named == null && behindDegrees ? INITIALS_OF_SCALES.get(name.norm()) : named;
  }

  private @Nullable Measured areaOrVolume(int at) {
    if (!words.get(at).isIn(OF_AREA_OR_VOLUME)) {
      return null;
    }
    int name = words.isAt(at + 1, ".") ? at + 2 : at + 1;
    Measures.Measure length = name < words.size() ? measure(words.get(name)) : null;
    if (length == null || !length.si().equals("m")) {
      return null;
    }
    return new Measured(
        words.isAt(at, "cubic") ? Measures.cubic(length) : Measures.square(length), name + 1);
  }

  /** "40C", "50L". */
  private @Nullable Measured letter(int at) {
    boolean goesOn = words.isGluedAt(at + 1) && words.get(at + 1).isLetters();
    Measures.Measure measure =
        words.get(at).glued() && !goesOn ? LETTERS.get(words.get(at).text()) : null;
    return measure == null ? null : new Measured(measure, at + 1);
  }

  private @Nullable Measured named(int at) {
    Word word = words.get(at);
    boolean nautical = words.isAt(at, "nautical") && words.isAt(at + 1, "miles");
    if (nautical) {
      return new Measured(Objects.requireNonNull(Measures.byName("nm")), at + 2);
    }
    if (!word.isLetters() || word.is("nm") || (word.is("w") && !word.glued())) {
      return null;
    }
    Measures.Measure measure = measure(word);
    if (measure == null) {
      return null;
    }
    return switch (measure.si()) {
      case "m" -> length(measure, at);
      case "W" -> power(measure, at);
      default -> new Measured(measure, at + 1);
    };
  }

  /** "m" is a metre only here, where no million can stand. */
  private static Measures.@Nullable Measure measure(Word word) {
    return word.is("m") ? Measures.byName("metre") : Measures.byName(word.norm());
  }

  /** "km/h", "miles per hour", "m²", "km³". */
  private Measured length(Measures.Measure measure, int at) {
    boolean slash =
        words.isAt(at + 1, "/") || words.isAt(at + 1, "per") || words.isAt(at + 1, "an");
    boolean hour =
        words.isAt(at + 2, "h") || words.isAt(at + 2, "hour") || words.isAt(at + 2, "hr");
    if (slash && hour) {
      return new Measured(Measures.perHour(measure), at + 3);
    }
    if (words.isGluedAt(at + 1) && words.isAt(at + 1, "²")) {
      return new Measured(Measures.square(measure), at + 2);
    }
    return words.isGluedAt(at + 1) && words.isAt(at + 1, "³")
        ? new Measured(Measures.cubic(measure), at + 2)
        : new Measured(measure, at + 1);
  }

  /** "Kilowatts", "kilowatt-hours". */
  private Measured power(Measures.Measure measure, int at) {
    boolean hyphen = words.isHyphenAt(at + 1);
    int hours = hyphen ? at + 2 : at + 1;
    return words.isAt(hours, "hour") || words.isAt(hours, "hours")
        ? new Measured(Measures.hours(measure), hours + 1)
        : new Measured(measure, at + 1);
  }
}
