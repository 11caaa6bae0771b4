package factharness.check;

import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;

/**
 * What a verdict is about, whatever the version of the article and the line of the fact.
 *
 * @param article its name without the version
 */
public record FactInArticle(String fact, Expectation expectation, String article) {
  static FactInArticle of(Fact fact, String article) {
    return new FactInArticle(fact.text(), fact.expectation(), article);
  }

  static FactInArticle of(Finding finding) {
    return of(finding.fact(), finding.article().name());
  }
}
