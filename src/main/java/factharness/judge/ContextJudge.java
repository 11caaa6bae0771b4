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
  private final EntailmentMemory model;
  private final Effort effort;

  ContextJudge(EntailmentMemory model, Effort effort) {
    this.model = model;
    this.effort = effort;
  }

  /**
   * The same hearings, in order, with what the model makes of them in context.
   *
   * @param hearings of each fact in turn, the passages of one article
   */
  List<List<Hearing>> hear(List<List<Hearing>> hearings, AnalyzedArticle article) {
    return new Round(
            this::mostTellingIfDoubtful,
            hearing -> new Pair(inContext(hearing.passage(), article), hearing.fact()),
            Hearing::answeredInContext)
        .ask(model, hearings);
  }

  /**
   * None where it surely supports the fact, which it will hardly do less in context, or nothing
   * stands before it.
   */
  private Predicate<Hearing> mostTellingIfDoubtful(List<Hearing> ofFact) {
    Optional<TextSpan> doubtful =
        ofFact.stream()
            .max(Comparator.comparingDouble(Hearing::telling))
            .filter(hearing -> hearing.entailment().supported() <= effort.sure())
            .filter(hearing -> hearing.passage().first() > 0)
            .map(hearing -> hearing.passage().span());
    return hearing -> doubtful.filter(hearing.passage().span()::equals).isPresent();
  }

  private static String inContext(Passage passage, AnalyzedArticle article) {
    return article.text(passage.first() - 1, passage.last());
  }
}
