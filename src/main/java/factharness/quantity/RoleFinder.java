package factharness.quantity;

import java.util.Set;

/** Finds whether an amount is a level or a change, and which way it goes. */
final class RoleFinder {
  private static final Set<String> COMPARISONS =
      Vocabulary.words(
          "more less fewer higher lower larger smaller cheaper dearer above below longer shorter up down");

  /** "70 more railway carriages than". */
  private static final int COMPARED_WITHIN = 4;

  private static final Set<String> CONTESTS =
      Vocabulary.words(
          "win wins won winning beat beats beaten beating lose loses lost losing defeat defeated edge edged lead leads"
              + " leading led trail trails trailed trailing ahead behind pass passed reject rejected approve approved"
              + " carried miss misses missed");

  private static final Set<String> MARGINS =
      Set.of("margin", "majority", "lead", "advantage", "gap", "cushion");

  private static final Set<String> MOVES =
      Vocabulary.words(
          "rose rise rises risen fell fall falls fallen grew up down climbed jumped dropped gained slid");

  /** Whatever is decided "by three votes" is decided by so many more. */
  private static final Set<String> POINTS_OF_A_CONTEST =
      Set.of("vote", "goal", "stroke", "shot", "wicket", "seat");

  private static final Set<String> APART =
      Set.of("ahead", "behind", "adrift", "clear", "short", "apart");

  private static final Set<String> THEM = Set.of("which", "whom", "them", "these", "those");

  private static final Set<String> PERCENT = Set.of("%", "per", "cent", "percent", "pct", "points");

  private static final Set<String> LAST = Set.of("last", "previous", "the");

  private static final Set<String> JOINING = Set.of("ADP", "DET");

  private static final int CONTEST_WITHIN = 8;
  private static final int MARGIN_WITHIN = 6;
  private static final int PART_WITHIN = 12;
  private static final int MOST_OF_OWNER = 3;
  private static final int GROWTH_WITHIN = 6;

  private final Words words;
  private final NumeralReader numerals;
  private final Direction direction;

  RoleFinder(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
    this.direction = new Direction(words);
  }

  Role role(Reading reading) {
    boolean placed = reading.kind() == Kind.DATE || reading.kind() == Kind.TIME;
    if (placed || reading.role() != Role.LEVEL) {
      return reading.role();
    }
    int at = reading.start() - 1;
    if (isFormer(at, reading.next())) {
      return Role.FORMER;
    }
    if (words.isAt(at, "to")) {
      return direction.towards(at).isChange() ? Role.REACHED : Role.LEVEL;
    }
    if (reading.kind().isMeasured() && (isWhole(at) || isPartBehind(reading.next()))) {
      return Role.WHOLE;
    }
    if (isMargin(reading)) {
      return Role.CHANGE;
    }
    return reading.kind() == Kind.COUNT && isFurther(reading.next())
        ? Role.LEVEL
        : change(reading, at);
  }

  private boolean isFormer(int before, int next) {
    int at = beforeOwner(before);
    boolean from = words.isAt(at, "from") && (direction.towards(at).isChange() || toFollows(next));
    return from || isFormerBefore(at) || isFormerBehind(next);
  }

  /** "From August's 49,300", "down on last year's 33.9 million". */
  private int beforeOwner(int at) {
    if (at < 1 || !words.isAt(at, "'s")) {
      return at;
    }
    int before = at - 1;
    while (before > at - MOST_OF_OWNER && before > 0 && words.get(before).isNoun()) {
      before--;
    }
    return words.get(before).isIn(LAST) ? before - 1 : before;
  }

  /** Which way it went by that amount; a level where it is not told to have moved. */
  private Role change(Reading reading, int at) {
    Role told = toldChange(reading, at);
    boolean negative =
        reading.kind() == Kind.PERCENT
            && reading.value() instanceof Amount amount
            && amount.isNegative();
    return negative && (told.isChange() || isOfGrowth(at)) ? Role.FALL : told;
  }

  /** "Growth came in at -0.3%". */
  private boolean isOfGrowth(int at) {
    for (int i = at; i >= 0 && i > at - GROWTH_WITHIN; i--) {
      if (words.isAt(i, "growth")) {
        return true;
      }
    }
    return false;
  }

  private Role toldChange(Reading reading, int at) {
    boolean gradable =
        switch (reading.kind()) {
          case PERCENT, SHARE, POINTS, MULTIPLE -> true;
          default -> false;
        };
    Role behind = direction.behind(reading.next());
    if (behind.isChange() && (gradable || isComparison(reading.next()))) {
      return behind;
    }
    Role before = direction.before(at);
    if (words.isAt(at, "by")) {
      boolean to = words.isAt(reading.next(), "to");
      Role by = before.isChange() || !to ? before : direction.towards(reading.next());
      by = by.isChange() ? by : direction.farBefore(at);
      if (by.isChange()) {
        return by;
      }
    }
    if (reading.kind() == Kind.POINTS) {
      return before.isChange() ? before : Role.CHANGE; // points are no level of anything
    }
    boolean moves = reading.kind() == Kind.MONEY || isTemperature(reading);
    boolean told = gradable ? isGraded(at) : moves && isEarnedOrLost(at);
    return told ? before : Role.LEVEL;
  }

  private static boolean isTemperature(Reading reading) {
    return reading.unit().equals(Measures.celsius().si());
  }

  /** "Up 3%", "rose sharply, 3%", "a fall of 3%", but "fell at 3%". */
  private boolean isGraded(int at) {
    return !words.isAt(at, "at") && (isClose(at) || isAdverb(at) || words.isAt(at, "a"));
  }

  /** "Rose $3", "a rise of $3"; what "costs", "cuts" or "adds" $3 has other amounts too. */
  private boolean isEarnedOrLost(int at) {
    return isClose(at) && (words.isAt(at, "of") || words.get(at).isIn(MOVES));
  }

  private boolean isClose(int at) {
    return at >= 0
        && (direction.isToldAt(at) || (words.isAt(at, "of") && direction.isToldAt(at - 1)));
  }

  /** "By 39 runs", "a majority of nine", "a three-stroke lead", "48 seconds ahead". */
  private boolean isMargin(Reading reading) {
    int at = reading.start() - 1;
    boolean of = words.isAt(at, "of") && at > 0 && words.get(at - 1).isIn(MARGINS);
    boolean is = at > 0 && words.get(at).pos().equals("AUX") && isOfMargin(at - 1);
    return reading.kind().isMeasured()
        && (of
            || is
            || (words.isAt(at, "by")
                && (POINTS_OF_A_CONTEST.contains(reading.unit()) || isContest(at)))
            || apart(reading.next()));
  }

  /** "Her winning margin in Eastmere" was so many votes. */
  private boolean isOfMargin(int end) {
    for (int i = end; i >= 0 && i > end - MARGIN_WITHIN; i--) {
      if (words.get(i).isIn(MARGINS)) {
        return true;
      }
      if (!words.get(i).isNoun() && !JOINING.contains(words.get(i).pos())) {
        return false;
      }
    }
    return false;
  }

  /** "18 of the 26 cantons", "320 of the 900 tonnes", "Of 610 boats, 90". */
  private boolean isWhole(int of) {
    if (!words.isAt(of, "of")) {
      return false;
    }
    return of == 0 || words.startsNumber(of - 1);
  }

  /** "87 cases in Tarrow County, including 61", "19 patients, of whom two". */
  private boolean isPartBehind(int next) {
    for (int i = next; i < words.size() && i < next + PART_WITHIN; i++) {
      boolean including = words.isAt(i, "including");
      boolean ofThem = words.isAt(i, "of") && i + 1 < words.size() && words.get(i + 1).isIn(THEM);
      if (including || ofThem) {
        return words.startsNumber(including ? i + 1 : i + 2);
      }
      if (words.isAt(i, ";")) {
        return false;
      }
    }
    return false;
  }

  private boolean isContest(int by) {
    for (int i = by - 1; i >= 0 && i >= by - CONTEST_WITHIN; i--) {
      if (words.get(i).isIn(CONTESTS)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the noun that is counted, which may be joined by a hyphen. */
  private boolean apart(int next) {
    int noun = words.isHyphenAt(next) ? next + 1 : next;
    for (int i = noun; i < words.size() && i <= noun + 1; i++) {
      Word word = words.get(i);
      if (word.isIn(APART) || (word.isIn(MARGINS) && words.isHyphenAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** "70 more carriages" are another 70, unless they are more than there were. */
  private boolean isFurther(int next) {
    boolean compared = false;
    for (int i = next + 1; i < words.size() && i <= next + COMPARED_WITHIN; i++) {
      compared = compared || words.isAt(i, "than");
    }
    return words.isAt(next, "more") && !compared;
  }

  private boolean isAdverb(int at) {
    return at >= 1 && words.get(at).pos().equals("ADV") && direction.isToldAt(at - 1);
  }

  /** "from ten years to seven": another amount is the new one. */
  private boolean toFollows(int next) {
    for (int i = next; i + 1 < words.size() && i < next + 4; i++) {
      Word after = words.get(i + 1);
      if (words.isAt(i, "to")
          && (after.type() != Word.Type.LETTERS || numerals.read(i + 1) != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFormerBefore(int at) {
    return ((words.isAt(at, "with") || words.isAt(at, "to")) && words.isAt(at - 1, "compared"))
        || (words.isAt(at, "against") && at > 0 && words.get(at - 1).isIn(Set.of(",", "compared")))
        || words.isAt(at, "versus")
        || ((words.isAt(at, "from") || words.isAt(at, "on")) && isUpOrDown(at - 1));
  }

  /** "Up", "down 8 per cent". */
  private boolean isUpOrDown(int end) {
    int at = end;
    while (at > 0 && (words.get(at).isIn(PERCENT) || words.get(at).isNumber())) {
      at--;
    }
    return words.isAt(at, "up") || words.isAt(at, "down");
  }

  private boolean isEnd(int at) {
    return at >= words.size() || words.get(at).isIn(Set.of(".", ",", ";"));
  }

  /** "a year earlier", "previously". */
  private boolean isFormerBehind(int next) {
    if (words.isAt(next, "previously") || (words.isAt(next, "before") && isEnd(next + 1))) {
      return true;
    }
    boolean year =
        (words.isAt(next, "a") || words.isAt(next, "the"))
            && (words.isAt(next + 1, "year")
                || words.isAt(next + 1, "month")
                || words.isAt(next + 1, "quarter")
                || words.isAt(next + 1, "week"));
    return year
        && next + 2 < words.size()
        && words.get(next + 2).isIn(Set.of("earlier", "before", "ago", "previously"));
  }

  private boolean isComparison(int next) {
    return (next < words.size()
            && words.get(next).isIn(COMPARISONS)
            && !words.isAt(next, "up")
            && !words.isAt(next, "down"))
        || words.isAt(next + 1, "than")
        || (words.isAt(next + 2, "than") && words.get(next + 1).isIn(COMPARISONS));
  }
}
