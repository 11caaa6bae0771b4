package factharness.quantity;

import java.util.Set;

/** Finds whether an amount is a level or a change, and which way it goes. */
final class RoleFinder {
  private static final Set<String> RISES =
      Vocabulary.words(
          "rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing"
              + " climb climbs climbed climbing jump jumps jumped jumping surge surges surged soar soared gain gains gained"
              + " up higher raise raised raising raises above advance advanced add added hike hiked dearer rally rallied"
              + " boost boosted lift lifted premium expand expanded improved quicken widen widened");

  private static final Set<String> FALLS =
      Vocabulary.words(
          "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease"
              + " decreased shrink shrank shrunk slip slipped plunge plunged tumble tumbled lose lost cut cuts cutting"
              + " reduce reduced reduction down lower lowered slump slumped dip dipped ease eased contract contracted"
              + " discount below cheaper slide slid sank sink trim trimmed shed narrow narrowed less fewer");

  private static final Set<String> COMPARISONS =
      Vocabulary.words(
          "more less fewer higher lower larger smaller cheaper dearer above below longer shorter up down");

  /** "70 more railway carriages than". */
  private static final int COMPARED_WITHIN = 4;

  private final Words words;
  private final NumeralReader numerals;

  RoleFinder(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
  }

  Role role(Reading reading) {
    if (reading.role() != Role.LEVEL
        || reading.kind() == Kind.DATE
        || reading.kind() == Kind.TIME) {
      return reading.role();
    }
    int at = reading.start() - 1;
    Role direction = directionBefore(at);
    boolean gradable =
        reading.kind() == Kind.PERCENT
            || reading.kind() == Kind.SHARE
            || reading.kind() == Kind.POINTS
            || reading.kind() == Kind.MULTIPLE;
    if (words.isAt(at, "from") && (direction.isChange() || toFollows(reading.next()))) {
      return Role.FORMER;
    }
    if (isFormerBefore(at) || isFormerBehind(reading.next())) {
      return Role.FORMER;
    }
    if (words.isAt(at, "to")) {
      return Role.LEVEL;
    }
    if (reading.kind() == Kind.COUNT && isFurther(reading.next())) {
      return Role.LEVEL;
    }
    Role behind = directionBehind(reading.next());
    if (behind.isChange() && (gradable || isComparison(reading.next()))) {
      return behind;
    }
    if (words.isAt(at, "by") && direction.isChange()) {
      return direction;
    }
    boolean of = words.isAt(at, "of");
    boolean close =
        at >= 0
            && (words.get(at).isIn(RISES)
                || words.get(at).isIn(FALLS)
                || (of
                    && at > 0
                    && (words.get(at - 1).isIn(RISES) || words.get(at - 1).isIn(FALLS))));
    if (gradable
        && direction.isChange()
        && !words.isAt(at, "at")
        && (close || isAdverb(at) || words.isAt(at, "a"))) {
      return direction;
    }
    boolean plain =
        reading.kind() == Kind.MONEY
            && close
            && (of
                || words
                    .get(at)
                    .isIn(
                        Set.of(
                            "rose", "fell", "grew", "up", "down", "climbed", "jumped", "dropped",
                            "gained", "slid")));
    if (plain) {
      return direction;
    }
    return reading.kind() == Kind.POINTS && direction == Role.LEVEL
        ? Role.CHANGE
        : direction.isChange() && reading.kind() == Kind.POINTS ? direction : Role.LEVEL;
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
    return at >= 1
        && words.get(at).pos().equals("ADV")
        && (words.get(at - 1).isIn(RISES) || words.get(at - 1).isIn(FALLS));
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
        || ((words.isAt(at, "from") || words.isAt(at, "on"))
            && (words.isAt(at - 1, "up") || words.isAt(at - 1, "down")));
  }

  /** "a year earlier", "previously". */
  private boolean isFormerBehind(int next) {
    if (words.isAt(next, "previously")
        || (words.isAt(next, "before") && next + 1 >= words.size())) {
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

  private Role directionBefore(int at) {
    for (int i = at; i >= 0 && i > at - 7; i--) {
      Word word = words.get(i);
      if (word.is(",") || word.is(";") || word.is("and") || word.is("but") || word.isNumber()) {
        return Role.LEVEL;
      }
      if (word.isIn(RISES)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
    }
    return Role.LEVEL;
  }

  /** "a 3% rise", "3% higher", "3% more". */
  private Role directionBehind(int next) {
    for (int i = next; i < words.size() && i < next + 3; i++) {
      Word word = words.get(i);
      if (word.is(",") || word.isIn(Set.of("of", "to", "from", "and", "in", "by", "for", "on"))) {
        return Role.LEVEL;
      }
      if (word.is("more") || word.isIn(RISES)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
    }
    return Role.LEVEL;
  }

  private boolean isComparison(int next) {
    return (next < words.size()
            && words.get(next).isIn(COMPARISONS)
            && !words.isAt(next, "up")
            && !words.isAt(next, "down"))
        || (next + 1 < words.size() && words.isAt(next + 1, "than"));
  }
}
