package factharness.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the two numbers of a match or a vote: "10-8", "by 1,846 to 212". */
final class ScoreReader {
  private static final Set<String> SCORE_NOUNS =
      Set.of(
          "win",
          "victory",
          "defeat",
          "loss",
          "draw",
          "vote",
          "votes",
          "decision",
          "lead",
          "margin",
          "majority",
          "ruling",
          "triumph",
          "rout",
          "tie",
          "score");

  private static final Set<String> CONTEST_WORDS =
      Set.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "ruled",
          "split",
          "won",
          "win",
          "wins",
          "beat",
          "beaten",
          "beats",
          "lost",
          "lose",
          "defeated",
          "drew",
          "led",
          "passed",
          "rejected",
          "approved");

  private static final Set<String> COUNTED =
      Set.of("votes", "goals", "goal", "sets", "games", "frames");
  private static final String NIL = "nil";
  private static final int MOST_POINTS = 200;

  private final Words words;
  private final NumeralReader numerals;
  private final UnitReader units;

  ScoreReader(Words words) {
    this.words = words;
    this.numerals = new NumeralReader(words);
    this.units = new UnitReader(words);
  }

  /** "10-8", "48 to 51" in a vote, "1,846 to 212". */
  @Nullable Reading read(int at, Numeral first) {
    int joint = first.next();
    if (joint + 1 >= words.size() || !first.counted()) {
      return null;
    }
    boolean hyphen = words.isHyphenAt(joint) && words.isGluedAt(joint + 1);
    boolean votes = joint < words.size() && words.get(joint).isIn(COUNTED);
    int to = votes ? joint + 1 : joint;
    if (!hyphen && !words.isAt(to, "to") && !(votes && words.isAt(to, "against"))) {
      return null;
    }
    int other = hyphen ? joint + 1 : to + 1;
    Numeral second = words.isAt(other, NIL) ? Numeral.whole(0, other + 1) : numerals.read(other);
    if (second == null
        || !second.counted()
        || (second.next() < words.size() && units.read(second.next()) != null)) {
      return null;
    }
    boolean scored = isScoreNoun(second.next()) || isScoreNoun(second.next() + 1);
    boolean contest = votes || hasContestBefore(at) || words.isAt(other, NIL) || scored;
    double one = first.asDouble();
    double against = second.asDouble();
    boolean nounBehind = second.next() < words.size() && words.get(second.next()).isNoun();
    if (!votes && nounBehind && !scored && one > MOST_POINTS) {
      return null; // "drew 2,000-3,000 people"
    }
    boolean fits =
        hyphen
            ? (one <= MOST_POINTS && against <= MOST_POINTS && (contest || !nounBehind)) || contest
            : contest;
    if (!fits) {
      return hyphen && one > against ? Reading.passedOver(at, second.next()) : null;
    }
    return new Reading(
        Kind.SCORE, "score", "score", Score.of(one, against), Role.LEVEL, at, second.next());
  }

  /** "Goalless", "nil-nil", "two-all". */
  @Nullable Reading named(int at) {
    if (words.isAt(at, "goalless") || words.isAt(at, "scoreless")) {
      return level(0, at, at + 1);
    }
    boolean hyphen = words.isHyphenAt(at + 1);
    if (hyphen && words.isAt(at, NIL) && words.isAt(at + 2, NIL)) {
      return level(0, at, at + 3);
    }
    Numeral each = numerals.read(at);
    boolean all =
        each != null
            && each.counted()
            && words.isHyphenAt(each.next())
            && words.isAt(each.next() + 1, "all");
    return each == null || !all ? null : level(each.asDouble(), at, each.next() + 2);
  }

  private static Reading level(double each, int at, int next) {
    return new Reading(Kind.SCORE, "score", "score", Score.of(each, each), Role.LEVEL, at, next);
  }

  /** "A 3-1 win", "a 3-1 series lead". */
  private boolean isScoreNoun(int at) {
    return at < words.size() && words.get(at).isIn(SCORE_NOUNS);
  }

  private boolean hasContestBefore(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 8; i--) {
      if (words.get(i).isIn(CONTEST_WORDS)) {
        return true;
      }
    }
    return false;
  }
}
