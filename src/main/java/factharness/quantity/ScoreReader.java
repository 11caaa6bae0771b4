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
    boolean hyphen =
        words.get(joint).isHyphen() && words.get(joint).glued() && words.get(joint + 1).glued();
    boolean votes = words.isAt(joint, "votes");
    int to = votes ? joint + 1 : joint;
    if (!hyphen && !words.isAt(to, "to") && !(votes && words.isAt(to, "against"))) {
      return null;
    }
    Numeral second = numerals.read(hyphen ? joint + 1 : to + 1);
    if (second == null
        || !second.counted()
        || (second.next() < words.size() && units.read(second.next()) != null)) {
      return null;
    }
    boolean contest =
        votes
            || hasContestBefore(at)
            || (second.next() < words.size() && words.get(second.next()).isIn(SCORE_NOUNS));
    double one = first.asDouble();
    double other = second.asDouble();
    boolean nounBehind = second.next() < words.size() && words.get(second.next()).isNoun();
    boolean fits =
        hyphen ? (one <= 200 && other <= 200 && (contest || !nounBehind)) || contest : contest;
    if (!fits) {
      return hyphen && one > other ? Reading.passedOver(at, second.next()) : null;
    }
    return new Reading(
        Kind.SCORE, "score", "score", Score.of(one, other), Role.LEVEL, at, second.next());
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
