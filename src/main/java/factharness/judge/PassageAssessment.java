package factharness.judge;

import factharness.evidence.Passage;
import factharness.judge.onnx.Entailment;
import java.util.List;

/**
 * All that the judges say of one fact and one passage.
 *
 * @param probabilities what their answers come to for this passage alone
 */
record PassageAssessment(
    Passage passage,
    Wording wording,
    Amounts amounts,
    Posts posts,
    Entailment entailment,
    Probabilities probabilities) {

  /** The names of {@link #features}, in the same order. */
  static final List<String> FEATURES =
      List.of(
          "relevance",
          "relevanceSquared",
          "missingNames",
          "missingWords",
          "opposites",
          "rivals",
          "swapped",
          "inOrder",
          "onlyPlanned",
          "onlyDone",
          "amountsAgree",
          "amountsDisagree",
          "amountsDoubtful",
          "agreedNearby",
          "doubtedNearby",
          "amountsOpen",
          "modelSupported",
          "modelContradicted",
          "modelNeither",
          "oppositesIfRelevant",
          "disagreeIfRelevant",
          "doubtfulIfRelevant",
          "doubtedNearbyIfRelevant",
          "agreeIfRelevant",
          "rivalsIfRelevant",
          "postsAgree",
          "postsDisagree");

  /** What the judges say, in numbers. */
  List<Double> features() {
    return features(passage, wording, amounts, posts, entailment);
  }

  static List<Double> features(
      Passage passage, Wording wording, Amounts amounts, Posts posts, Entailment entailment) {
    double relevance = passage.relevance();
    double opposites = Math.min(2, wording.opposites());
    double rivals = Math.min(2, wording.rivals());
    double agree = share(amounts.agreeing(), amounts.all());
    double disagree = amounts.disagreeing() > 0 ? 1 : 0;
    double doubtful = amounts.doubtful() > 0 ? 1 : 0;
    return List.of(
        relevance,
        relevance * relevance,
        wording.missingNames(),
        wording.missingWords(),
        opposites,
        rivals,
        wording.swapped() > 0 ? 1.0 : 0.0,
        wording.swapped() < 0 ? 1.0 : 0.0,
        wording.onlyPlanned() > 0 ? 1.0 : 0.0,
        wording.onlyPlanned() < 0 ? 1.0 : 0.0,
        agree,
        disagree,
        doubtful,
        amounts.agreedNearby(),
        amounts.doubtedNearby(),
        share(amounts.open(), amounts.all()),
        logit(entailment.supported()),
        logit(entailment.contradicted()),
        logit(entailment.neither()),
        opposites * relevance,
        disagree * relevance,
        doubtful * relevance,
        amounts.doubtedNearby() * relevance,
        agree * relevance,
        rivals * relevance,
        posts.agreeing().isEmpty() ? 0.0 : 1.0,
        posts.disagreeing().isEmpty() ? 0.0 : 1.0);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  static double logit(double p) {
    double bounded = Math.min(0.999, Math.max(0.001, p));
    return StrictMath.log(bounded / (1 - bounded));
  }
}
