package factharness.check;

import factharness.model.Article;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One version of an article and what was found in it so far; no fact is judged twice. */
final class JudgedArticle {
  private record Question(String text, Expectation expectation) {
    static Question of(Fact fact) {
      return new Question(fact.text(), fact.expectation());
    }
  }

  private final Article article;
  private final Map<Question, Finding> answers = new LinkedHashMap<>();

  JudgedArticle(Article article) {
    this.article = article;
  }

  /** One finding for each fact, in the order given; the new ones are judged in one batch. */
  synchronized List<Finding> check(FactChecker checker, List<Fact> facts) {
    Map<Question, Fact> open = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (!answers.containsKey(Question.of(fact))) {
        open.putIfAbsent(Question.of(fact), fact);
      }
    }
    if (!open.isEmpty()) {
      for (Finding finding : checker.check(article, List.copyOf(open.values()))) {
        answers.put(Question.of(finding.fact()), finding);
      }
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
