package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.judge.onnx.Pair;
import factharness.model.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Asks the model again about the passage that tells most of a fact, now with the sentence before
 * it, for the mean of both answers. What a small model makes of a sentence wavers with what stands
 * around it, where the meaning does not; and the sentence before says who "he" is.
 */
final class ContextJudge {
  /**
   * A passage that the model surely takes for support is hardly ever taken otherwise in context.
   */
  private static final double SURE = 0.95;

  private final EntailmentMemory model;

  ContextJudge(EntailmentMemory model) {
    this.model = model;
  }

  /**
   * The same hearings, in order, with what the model makes of them in context.
   *
   * @param hearings of each fact in turn, the passages of one article
   */
  List<List<Hearing>> hear(List<List<Hearing>> hearings, AnalyzedArticle article) {
    return new Round(
            ContextJudge::mostTellingIfDoubtful,
            hearing -> new Pair(inContext(hearing.passage(), article), hearing.fact()),
            Hearing::answeredInContext)
        .ask(model, hearings);
  }

  /** None where it surely supports the fact, or nothing stands before it. */
  private static Predicate<Hearing> mostTellingIfDoubtful(List<Hearing> ofFact) {
    Optional<TextSpan> doubtful =
        ofFact.stream()
            .max(Comparator.comparingDouble(Hearing::telling))
            .filter(hearing -> hearing.entailment().supported() <= SURE)
            .filter(hearing -> hearing.passage().first() > 0)
            .map(hearing -> hearing.passage().span());
    return hearing -> doubtful.filter(hearing.passage().span()::equals).isPresent();
  }

  private static String inContext(Passage passage, AnalyzedArticle article) {
    return article.text(passage.first() - 1, passage.last());
  }
}
