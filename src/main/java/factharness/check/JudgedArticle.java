package factharness.check;

import factharness.cache.KnownVerdicts;
import factharness.model.Article;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of an article and what was found in it so far; no fact is judged twice, and none that
 * an earlier run has judged.
 */
final class JudgedArticle {
  private record Question(String text, Expectation expectation) {
    static Question of(Fact fact) {
      return new Question(fact.text(), fact.expectation());
    }
  }

  private final Article article;
  private final LazyChecker checker;
  private final KnownVerdicts known;
  private final Map<Question, Finding> answers = new LinkedHashMap<>();

  JudgedArticle(Article article, LazyChecker checker) {
    this.article = article;
    this.checker = checker;
    this.known = checker.known(article);
  }

  /** Whether an earlier run has checked nothing of it. */
  boolean isNew() {
    return known.isEmpty();
  }

  /** Whether an earlier run has checked this fact. */
  boolean knows(Fact fact) {
    return known.has(fact);
  }

  /**
   * One finding for each fact, in the order given; the new ones are judged in one batch.
   *
   * @throws CheckerStartException when there are new ones and the models cannot be loaded
   */
  synchronized List<Finding> check(List<Fact> facts) {
    Map<Question, Fact> open = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Question question = Question.of(fact);
      if (!answers.containsKey(question) && !open.containsKey(question)) {
        known
            .find(fact)
            .ifPresentOrElse(
                finding -> answers.put(question, finding), () -> open.put(question, fact));
      }
    }
    if (!open.isEmpty()) {
      List<Finding> judged = checker.get().check(article, List.copyOf(open.values()));
      judged.forEach(finding -> answers.put(Question.of(finding.fact()), finding));
      known.keep(judged);
    }
    return facts.stream().map(this::answer).toList();
  }

  private Finding answer(Fact fact) {
    Finding known = answers.get(Question.of(fact));
    if (known == null) {
      throw new IllegalStateException("no finding for " + fact.text() + " in " + article.id());
    }
    return new Finding(
        fact,
        known.article(),
        known.verdict(),
        known.confidence(),
        known.evidence(),
        known.explanation());
  }
}
