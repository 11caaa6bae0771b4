package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.judge.onnx.Entailment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the judges say of one fact and one passage.
 *
 * @param answer what the model makes of them; null where it is not asked
 * @param answerInContext the same with the sentence before the passage; null where it is not asked
 */
record Hearing(
    String fact,
    Passage passage,
    Wording wording,
    Amounts amounts,
    Posts posts,
    @Nullable Entailment answer,
    @Nullable Entailment answerInContext) {
  /** What is taken for the model's answer where it is not asked: hardly anything but open. */
  private static final Entailment OPEN = new Entailment(0.01, 0.01, 0.98);

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
          "postsDisagree",
          "toldOtherwise",
          "toldOtherwiseIfSupported",
          "toldOfOther",
          "toldDerivably");

  /** Without an answer of the model. */
  static Hearing of(Statement statement, Passage passage, AnalyzedArticle article) {
    return new Hearing(
        statement.text(),
        passage,
        Wording.of(statement, passage, article),
        AmountJudge.compare(statement, passage, article),
        Posts.compare(statement, passage, article),
        null,
        null);
  }

  Hearing with(Amounts others) {
    return new Hearing(fact, passage, wording, others, posts, answer, answerInContext);
  }

  Hearing answered(Entailment alone) {
    return new Hearing(fact, passage, wording, amounts, posts, alone, answerInContext);
  }

  Hearing answeredInContext(Entailment inContext) {
    return new Hearing(fact, passage, wording, amounts, posts, answer, inContext);
  }

  boolean isRead() {
    return answer != null;
  }

  /** The mean of the model's answers, where there are two. */
  Entailment entailment() {
    if (answer == null) {
      return OPEN;
    }
    return answerInContext == null ? answer : answer.meanWith(answerInContext);
  }

  /** How much the passage tells of the fact, either way, as far as the model is asked: 0 to 1. */
  double telling() {
    return (1 - entailment().neither()) * passage.relevance();
  }

  /** What the judges say, in numbers. */
  List<Double> features() {
    Entailment entailment = entailment();
    double relevance = passage.relevance();
    Told told = amounts.told();
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
        Probabilities.logit(entailment.supported()),
        Probabilities.logit(entailment.contradicted()),
        Probabilities.logit(entailment.neither()),
        opposites * relevance,
        disagree * relevance,
        doubtful * relevance,
        amounts.doubtedNearby() * relevance,
        agree * relevance,
        rivals * relevance,
        posts.agreeing().isEmpty() ? 0.0 : 1.0,
        posts.disagreeing().isEmpty() ? 0.0 : 1.0,
        told.otherwise(),
        told.otherwise() * entailment.supported(),
        told.ofOther(),
        told.derivably());
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
