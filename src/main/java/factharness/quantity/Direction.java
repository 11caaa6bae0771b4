package factharness.quantity;

import java.util.Set;

/** Finds the words that say which way an amount has moved. */
final class Direction {
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

  private static final Set<String> UP =
      Set.of("make", "set", "take", "use", "end", "sign", "turn", "show", "open", "line", "back");

  private static final Set<String> ENDS = Set.of(";", ":", "and", "but", "while");
  private static final int NEAR = 7;
  private static final int REACH = 12;
  private static final int FAR_REACH = 20;
  private static final int BY_WITHIN = 5;

  private final Words words;

  Direction(Words words) {
    this.words = words;
  }

  /** Whether the word there says that something has grown or shrunk. */
  boolean isToldAt(int at) {
    return at >= 0 && (isRise(at) || words.get(at).isIn(FALLS));
  }

  /** What "makes up" two in five has not risen by them. */
  private boolean isRise(int at) {
    boolean phrase = at > 0 && words.isAt(at, "up") && UP.contains(words.get(at - 1).lemma());
    return words.get(at).isIn(RISES) && !phrase;
  }

  /** Which way a verb in front of {@code at} points, back to the last number or clause. */
  Role before(int at) {
    return before(at, NEAR);
  }

  /**
   * The same for a "by" at {@code at}, whose verb may be far off, as in "raising the price it pays
   * for milk by 43p"; what is "made by 43" has its doers there.
   */
  Role farBefore(int at) {
    boolean doer = at > 0 && words.get(at - 1).pos().equals("VERB");
    return doer ? Role.LEVEL : before(at, REACH);
  }

  private Role before(int at, int reach) {
    for (int i = at; i >= 0 && i > at - reach; i--) {
      Word word = words.get(i);
      if (word.is(",") || word.is(";") || word.is("and") || word.is("but") || word.isNumber()) {
        return Role.LEVEL;
      }
      if (isRise(i)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
    }
    return Role.LEVEL;
  }

  /** "a 3% rise", "3% higher", "3% more". */
  Role behind(int next) {
    for (int i = next; i < words.size() && i < next + 3; i++) {
      Word word = words.get(i);
      if (word.is(",") || word.isIn(Set.of("of", "to", "from", "and", "in", "by", "for", "on"))) {
        return Role.LEVEL;
      }
      boolean more = word.is("more") && (i == next || (i == next + 1 && words.isAt(i + 1, "than")));
      if (more || word.isIn(RISES)) {
        return Role.RISE;
      }
      if (word.isIn(FALLS)) {
        return Role.FALL;
      }
      if (word.pos().equals("VERB") || word.pos().equals("AUX")) {
        return Role.LEVEL; // "one in seven waits more than a day"
      }
    }
    return Role.LEVEL;
  }

  /**
   * Which way it went to what stands behind the "to" or "from" at {@code at}, as in "rose by 9
   * points, to 52" or "fell to 3.1% from 3.4%"; {@link Role#CHANGE} for a "to" behind "from" alone.
   */
  Role towards(int at) {
    Role from = Role.LEVEL;
    int reach = isBehindBy(at) ? FAR_REACH : REACH;
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      Word word = words.get(i);
      if (word.isIn(ENDS) || (word.is("to") && words.isAt(at, "to"))) {
        break;
      }
      if (isToldAt(i)) {
        return word.isIn(RISES) ? Role.RISE : Role.FALL;
      }
      from = word.is("from") ? Role.CHANGE : from;
    }
    return from;
  }

  /** "By 3,000 euros to 19,990" is told of a change, however far off its verb is. */
  private boolean isBehindBy(int at) {
    for (int i = at - 1; i >= 0 && i >= at - BY_WITHIN; i--) {
      if (words.isAt(i, "by")) {
        return words.get(i + 1).type() != Word.Type.LETTERS;
      }
    }
    return false;
  }
}
