package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
    List<Optional<Hearing>> doubtful = hearings.stream().map(ContextJudge::doubtful).toList();
    List<Pair> pairs =
        doubtful.stream()
            .flatMap(Optional::stream)
            .map(hearing -> new Pair(inContext(hearing.passage(), article), hearing.fact()))
            .toList();
    Iterator<Entailment> answers = model.classify(pairs).iterator();
    List<List<Hearing>> heard = new ArrayList<>();
    for (int i = 0; i < hearings.size(); i++) {
      List<Hearing> ofFact = hearings.get(i);
      heard.add(
          doubtful.get(i).map(hearing -> replaced(ofFact, hearing, answers.next())).orElse(ofFact));
    }
    return heard;
  }

  private static List<Hearing> replaced(
      List<Hearing> hearings, Hearing doubtful, Entailment inContext) {
    return hearings.stream()
        .map(
            hearing ->
                hearing.passage().span().equals(doubtful.passage().span())
                    ? hearing.answeredInContext(inContext)
                    : hearing)
        .toList();
  }

  /**
   * The hearing that tells most of the fact, unless it surely supports it or nothing is before it.
   */
  private static Optional<Hearing> doubtful(List<Hearing> hearings) {
    return hearings.stream()
        .max(Comparator.comparingDouble(Hearing::telling))
        .filter(hearing -> hearing.entailment().supported() <= SURE)
        .filter(hearing -> hearing.passage().first() > 0);
  }

  private static String inContext(Passage passage, AnalyzedArticle article) {
    return article.text(passage.first() - 1, passage.last());
  }
}
