package factharness.quantity;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a number and says what it counts: "percentage points", "km", "euros".
 */
final class UnitReader {
  private static final Map<String, Grain> TIMES =
      Map.ofEntries(
          Map.entry("second", Grain.SECOND),
          Map.entry("sec", Grain.SECOND),
          Map.entry("minute", Grain.MINUTE),
          Map.entry("min", Grain.MINUTE),
          Map.entry("mins", Grain.MINUTE),
          Map.entry("hour", Grain.HOUR),
          Map.entry("hr", Grain.HOUR),
          Map.entry("hrs", Grain.HOUR),
          Map.entry("day", Grain.DAY),
          Map.entry("week", Grain.WEEK),
          Map.entry("fortnight", Grain.FORTNIGHT),
          Map.entry("month", Grain.MONTH),
          Map.entry("year", Grain.YEAR),
          Map.entry("yr", Grain.YEAR),
          Map.entry("yrs", Grain.YEAR),
          Map.entry("decade", Grain.DECADE),
          Map.entry("century", Grain.CENTURY));

  private static final Map<String, String> SHORT_RATES =
      Map.of(
          "bbl", "barrel", "oz", "ounce", "t", "tonne", "hr", "hour", "yr", "year", "head",
          "person", "capita", "person");

  private static final Map<String, Grain> EACH =
      Map.of(
          "hourly", Grain.HOUR,
          "daily", Grain.DAY,
          "weekly", Grain.WEEK,
          "monthly", Grain.MONTH,
          "yearly", Grain.YEAR,
          "annual", Grain.YEAR);

  private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "pc");

  /** "$5 a year earlier" is no rate. */
  private static final Set<String> AGO = Set.of("ago", "earlier", "before", "previously", "later");

  private static final int NEAR = 6;

  private final Words words;
  private final MeasureReader measures;

  UnitReader(Words words) {
    this.words = words;
    this.measures = new MeasureReader(words);
  }

  /**
   * @param told the unit as the text has it, for the grain of durations
   * @param factor how many of {@code unit} one of {@code told} is
   * @param offset added after the factor
   */
  record Unit(Kind kind, String unit, String told, double factor, double offset, int next) {
    Unit(Kind kind, String unit, double factor, int next) {
      this(kind, unit, unit, factor, 0, next);
    }

    Unit behind(int end) {
      return new Unit(kind, unit, told, factor, offset, end);
    }
  }

  static @Nullable Grain grain(Word word) {
    return TIMES.get(Vocabulary.singular(word.norm()));
  }

  /** Null when the number has no unit of these; then it counts whatever noun follows. */
  @Nullable Unit read(int number) {
    int at = behindOf(words.behindHyphen(number));
    if (at >= words.size()) {
      return null;
    }
    Unit unit = percent(at);
    unit = unit != null ? unit : points(at);
    unit = unit != null ? unit : money(at);
    unit = unit != null ? unit : time(at);
    unit = unit != null ? unit : multiple(at);
    return unit != null ? unit : measure(at);
  }

  /** "0.4 of a percentage point": only parts are told so. */
  private int behindOf(int at) {
    boolean part = at > 0 && words.get(at - 1).text().contains(".");
    boolean one = words.isAt(at + 1, "a") || words.isAt(at + 1, "an") || words.isAt(at + 1, "one");
    return part && one && words.isAt(at, "of") ? at + 2 : at;
  }

  /** "a week" in "$98 a week", "$98 more a week": the unit with the rate, or the same one. */
  Unit withRate(Unit unit) {
    boolean more = words.isAt(unit.next(), "more") || words.isAt(unit.next(), "less");
    String rate = rate(more ? unit.next() + 1 : unit.next());
    return rate == null
        ? unit
        : new Unit(
            unit.kind(),
            unit.unit() + "/" + rate,
            unit.told() + "/" + rate,
            unit.factor(),
            unit.offset(),
            more ? unit.next() : unit.next() + 2);
  }

  /** What so many of {@code things} are told for: "five doses a month", "12 daily flights". */
  Unit counted(NounPhrases.Phrase things, int next) {
    String rate = rate(things.next());
    Grain time = rate == null ? null : Grain.named(rate);
    for (String noun : things.nouns()) {
      time = time == null ? EACH.get(noun) : time;
    }
    String told = things.isEmpty() || time == null ? "" : "/" + time.word;
    return new Unit(Kind.COUNT, things.head(), things.head() + told, 1, 0, next);
  }

  /** The unit behind "a", "per" or "/", or null. */
  private @Nullable String rate(int at) {
    boolean slash = words.isAt(at, "/");
    boolean article = words.isAt(at, "a") || words.isAt(at, "an");
    if ((!slash
            && !article
            && !words.isAt(at, "per")
            && !words.isAt(at, "each")
            && !words.isAt(at, "every"))
        || at + 1 >= words.size()
        || (article && at + 2 < words.size() && words.get(at + 2).isIn(AGO))) {
      return null;
    }
    Word per = words.get(at + 1);
    boolean fits = article ? isRateWord(per) : per.isLetters();
    return fits ? SHORT_RATES.getOrDefault(per.norm(), per.lemma()) : null;
  }

  private static boolean isRateWord(Word word) {
    return TIMES.containsKey(word.norm())
        || Measures.byName(word.norm()) != null
        || word.isIn(
            Set.of(
                "share", "barrel", "head", "night", "piece", "bottle", "ticket", "person", "game",
                "time"));
  }

  private @Nullable Unit percent(int at) {
    if (words.get(at).isIn(PERCENT) || isPerCent(at)) {
      int next = isPerCent(at) ? at + 2 : at + 1;
      int point = words.behindHyphen(next);
      boolean points = words.isAt(point, "point") || words.isAt(point, "points");
      return points
          ? new Unit(Kind.POINTS, "point", 1, point + 1)
          : new Unit(Kind.PERCENT, "%", 1, next);
    }
    if (words.isAt(at, "percentage")
        && (words.isAt(at + 1, "point") || words.isAt(at + 1, "points"))) {
      return new Unit(Kind.POINTS, "point", 1, at + 2);
    }
    return words.get(at).isIn(Set.of("pp", "ppt", "ppts"))
        ? new Unit(Kind.POINTS, "point", 1, at + 1)
        : null;
  }

  private boolean isPerCent(int at) {
    return words.isAt(at, "per") && words.isAt(at + 1, "cent");
  }

  private @Nullable Unit points(int at) {
    boolean basis =
        words.isAt(at, "basis") && (words.isAt(at + 1, "points") || words.isAt(at + 1, "point"));
    if (basis || words.isAt(at, "bps") || words.isAt(at, "bp")) {
      return new Unit(Kind.POINTS, "point", 0.01, basis ? at + 2 : at + 1);
    }
    return null;
  }

  private @Nullable Unit money(int at) {
    Word word = words.get(at);
    String singular = Vocabulary.singular(word.norm());
    if (word.isLetters() && at + 1 < words.size()) {
      int name = words.isAt(at, "hong") || words.isAt(at, "new") ? at + 2 : at + 1;
      if (name < words.size()) {
        String pair =
            words.get(name - 1).norm() + " " + Vocabulary.singular(words.get(name).norm());
        String code = Currencies.COUNTRIES.get(pair);
        if (code != null) {
          return new Unit(Kind.MONEY, code, 1, name + 1);
        }
      }
    }
    if (Currencies.CODES.contains(word.norm())
        && word.text().length() == 3
        && !word.text().equals(word.norm())) {
      return new Unit(Kind.MONEY, Currencies.code(word.norm()), 1, at + 1);
    }
    String sign = Currencies.SIGNS.get(word.norm());
    if (sign != null) {
      return new Unit(Kind.MONEY, sign, 1, at + 1);
    }
    String cents = Currencies.CENTS.get(singular);
    if (cents != null && (singular.length() > 1 || word.glued())) {
      return new Unit(Kind.MONEY, cents, 0.01, at + 1);
    }
    if (singular.equals("pound") && isWeight(at)) {
      return unit(Objects.requireNonNull(Measures.byName("lb")), at + 1);
    }
    String name = Currencies.NAMES.get(singular);
    boolean verb = word.is("won") && !word.pos().equals("NOUN");
    return name == null || verb ? null : new Unit(Kind.MONEY, name, 1, at + 1);
  }

  /** "Weighed 196 pounds". */
  private boolean isWeight(int at) {
    for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
      if (words.get(i).norm().startsWith("weigh")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Unit time(int at) {
    boolean tenths =
        words.isAt(at, "s")
            && words.isGluedAt(at)
            && at > 0
            && words.get(at - 1).text().contains(".");
    if (tenths) {
      return new Unit(
          Kind.DURATION, "s", Grain.SECOND.word, 1, 0, at + 1); // "9.58s", not "the 90s"
    }
    Grain grain = grain(words.get(at));
    boolean ordinal =
        words.get(at).is("second") && !words.get(at).glued() && !words.isAt(at - 1, "a");
    if (grain == null || ordinal) {
      return null; // "400 second homes"
    }
    int behind = words.behindHyphen(at + 1);
    if (grain == Grain.YEAR && (words.isAt(behind, "old") || words.isAt(behind, "olds"))) {
      return new Unit(Kind.AGE, "year", 1, behind + 1);
    }
    if (grain == Grain.YEAR && words.isAt(at + 1, "of") && words.isAt(at + 2, "age")) {
      return new Unit(Kind.AGE, "year", 1, at + 3);
    }
    return new Unit(Kind.DURATION, "s", grain.word, grain.seconds, 0, at + 1);
  }

  private @Nullable Unit multiple(int at) {
    boolean times =
        words.isAt(at, "times")
            || words.isAt(at, "fold")
            || (words.get(at).text().equals("x") && words.get(at).glued());
    return times ? new Unit(Kind.MULTIPLE, "times", 1, at + 1) : null;
  }

  private @Nullable Unit measure(int at) {
    MeasureReader.Measured measured = measures.read(at);
    return measured == null ? null : unit(measured.measure(), measured.next());
  }

  private Unit unit(Measures.Measure measure, int next) {
    String told = words.get(Math.max(0, next - 1)).lemma();
    return new Unit(Kind.MEASURE, measure.si(), told, measure.factor(), measure.offset(), next);
  }
}
