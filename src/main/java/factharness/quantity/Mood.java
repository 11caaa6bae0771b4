package factharness.quantity;

import java.util.Set;

/**
 * How the words around an amount present it. Amounts presented differently do not contradict each
 * other: what was planned may differ from what was done.
 *
 * @param negated whether it is denied
 * @param earlier whether it is what was before ("previously", "used to", "had been")
 * @param planned whether it is wanted, expected or allowed rather than so
 */
public record Mood(boolean negated, boolean earlier, boolean planned) {
  private static final int BEFORE = 8;
  private static final int BEHIND = 5;

  private static final Set<String> NEGATIONS =
      Vocabulary.words(
          "not never no none nobody neither nor without n't t cannot fail failed fails refuse refused"
              + " refuses deny denied denies reject rejected rejects except unlikely hardly");

  private static final Set<String> EARLIER =
      Vocabulary.words(
          "previous previously former formerly original originally initial initially earlier once prior");

  private static final Set<String> PLANNED =
      Vocabulary.words(
          "plan plans planned want wants wanted expect expects expected forecast forecasts target"
              + " targets targeted propose proposed proposes proposal offer offered offers hope hopes"
              + " hoped seek seeks sought aim aims aimed demand demands demanded request requested ask"
              + " asked asks intend intends intended could may might should goal budgeted predicted"
              + " predicts estimate estimates estimated");

  /**
   * Whether an amount in {@code other}'s mood can contradict one in this. News tells past events in
   * the pluperfect at will, so that alone keeps nothing apart; what the fact calls former, however,
   * must be former in the text too.
   */
  boolean isMetBy(Mood other) {
    return negated == other.negated && planned == other.planned && (!earlier || other.earlier);
  }

  static Mood around(Words words, int start, int next) {
    boolean negated = false;
    boolean earlier = false;
    boolean planned = false;
    for (int i = Math.max(0, start - BEFORE); i < Math.min(words.size(), next + BEHIND); i++) {
      Word word = words.get(i);
      if (i >= start && i < next) {
        continue;
      }
      if (i >= next && word.isIn(Set.of(",", ";", "."))) {
        break;
      }
      negated |= word.isIn(NEGATIONS);
      earlier |= word.isIn(EARLIER) || isPluperfect(words, i) || isUsedTo(words, i);
      planned |= word.isIn(PLANNED);
    }
    return new Mood(negated, earlier, planned);
  }

  private static boolean isPluperfect(Words words, int at) {
    if (!words.get(at).is("had")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
      if (words.get(i).pos().equals("VERB") || words.get(i).is("been")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUsedTo(Words words, int at) {
    return words.get(at).is("used") && at + 1 < words.size() && words.get(at + 1).is("to");
  }
}
