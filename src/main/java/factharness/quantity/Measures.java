package factharness.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Physical units by name and symbol, each with its size in SI units. */
final class Measures {
  /**
   * @param si the symbol of the SI unit
   * @param factor how many of it make one
   * @param offset added after the factor, for temperatures
   */
  record Measure(String si, double factor, double offset) {}

  private static final Map<String, Measure> UNITS = units();

  private static Map<String, Measure> units() {
    Map<String, Measure> units = new HashMap<>();
    add(units, "m", 1, "metre meter");
    add(units, "m", 1000, "km kms kilometre kilometer");
    add(units, "m", 0.01, "cm centimetre centimeter");
    add(units, "m", 0.001, "mm millimetre millimeter");
    add(units, "m", 1609.344, "mile mi");
    add(units, "m", 1852, "nm");
    add(units, "m", 0.3048, "foot ft");
    add(units, "m", 0.0254, "inch");
    add(units, "m", 0.9144, "yard yd");
    add(units, "m", 201.168, "furlong");
    add(units, "m2", 10_000, "hectare ha");
    add(units, "m2", 1, "sqm");
    add(units, "m2", 0.09290304, "sqft");
    add(units, "m3", 1e9, "bcm");
    add(units, "m2", 4046.8564224, "acre");
    add(units, "m2", 1e6, "km2 sqkm");
    add(units, "kg", 1, "kg kilogram kilogramme kilo");
    add(units, "kg", 0.001, "g gram gramme");
    add(units, "kg", 1e-6, "mg milligram");
    add(units, "kg", 1000, "tonne ton");
    add(units, "kg", 100, "quintal");
    add(units, "kg", 0.45359237, "lb lbs");
    add(units, "kg", 6.35029318, "stone");
    add(units, "kg", 1e6, "kilotonne kiloton");
    add(units, "kg", 1e9, "megatonne megaton");
    add(units, "kg", 1e12, "gigatonne gigaton");
    add(units, "kg", 0.028349523125, "ounce oz");
    add(units, "m3", 0.001, "litre liter");
    add(units, "m3", 1e-6, "ml millilitre milliliter");
    add(units, "m3", 0.003785411784, "gallon");
    add(units, "m/s", 1 / 3.6, "kph kmh");
    add(units, "m/s", 0.44704, "mph");
    add(units, "m/s", 1852 / 3600.0, "knot");
    add(units, "W", 1, "watt w");
    add(units, "W", 1e3, "kw kilowatt");
    add(units, "W", 1e6, "mw megawatt");
    add(units, "W", 1e9, "gw gigawatt");
    add(units, "W", 1e12, "tw terawatt");
    add(units, "J", 3.6e6, "kwh");
    add(units, "J", 3.6e9, "mwh");
    add(units, "J", 3.6e12, "gwh");
    add(units, "J", 3.6e15, "twh");
    add(units, "B", 1e9, "gb gigabyte");
    add(units, "B", 1e6, "mb megabyte");
    add(units, "B", 1e12, "tb terabyte");
    add(units, "W", 745.7, "hp horsepower");
    add(units, "J", 1e3, "kj kilojoule");
    add(units, "J", 4184, "kcal calorie calory");
    add(units, "V", 1, "volt");
    add(units, "V", 1e3, "kv kilovolt");
    add(units, "dB", 1, "db decibel");
    add(units, "bit/s", 1e6, "mbps");
    add(units, "bit/s", 1e9, "gbps");
    add(units, "Hz", 1e6, "mhz megahertz");
    add(units, "Hz", 1e9, "ghz gigahertz");
    return Map.copyOf(units);
  }

  private Measures() {}

  static @Nullable Measure byName(String name) {
    Measure measure = UNITS.get(name);
    return measure != null ? measure : UNITS.get(Vocabulary.singular(name));
  }

  static Measure square(Measure length) {
    return new Measure("m2", length.factor() * length.factor(), 0);
  }

  static Measure cubic(Measure length) {
    return new Measure("m3", length.factor() * length.factor() * length.factor(), 0);
  }

  static Measure perHour(Measure length) {
    return new Measure("m/s", length.factor() / 3600, 0);
  }

  static Measure hours(Measure power) {
    return new Measure("J", power.factor() * 3600, 0);
  }

  static Measure celsius() {
    return new Measure("°C", 1, 0);
  }

  static Measure fahrenheit() {
    return new Measure("°C", 5 / 9.0, -160 / 9.0);
  }

  /** "Five degrees below zero". */
  static Measure belowZero(Measure temperature) {
    return new Measure(temperature.si(), -temperature.factor(), temperature.offset());
  }

  private static void add(Map<String, Measure> units, String si, double factor, String names) {
    for (String name : names.split(" ", -1)) {
      units.put(name, new Measure(si, factor, 0));
    }
  }
}
