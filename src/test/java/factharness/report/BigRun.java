package factharness.report;

import factharness.check.RunResult;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A run of many articles of ordinary length on one story; one finding in ten is a problem. */
final class BigRun {
  private BigRun() {}

  static RunResult of(int articleCount, int factCount) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < factCount; i++) {
      facts.add(
          new Fact(
              "The ministry put the cost of measure " + i + " at $" + (i + 100) + " million",
              new SourceLocation("features/budget.feature", i + 5),
              Expectation.STATED,
              Importance.NORMAL,
              List.of("The budget", "Part " + i / 10),
              List.of("@money")));
    }
    List<Article> articles = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int a = 0; a < articleCount; a++) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < factCount; i++) {
        paragraphs.add(
            "Measure " + i + " will cost $" + (i + 100) + " million, the ministry said on Monday.");
      }
      articles.add(
          Article.of(
              new ArticleId("budget", "outlet-" + a, ""),
              "fixtures/budget/outlet-" + a + ".html",
              new ArticleMetadata(
                  "What the budget means, part " + a,
                  "",
                  "",
                  "",
                  "en",
                  "",
                  "",
                  List.of(),
                  List.of()),
              paragraphs));
    }
    for (Fact fact : facts) {
      for (Article article : articles) {
        findings.add(finding(fact, article, findings.size()));
      }
    }
    return new RunResult(articles, List.of(), findings, List.of(), List.of());
  }

  private static Finding finding(Fact fact, Article article, int number) {
    int paragraph = fact.location().line() - 4;
    Evidence evidence = Evidence.of(article, article.paragraphs().get(paragraph), List.of());
    boolean problem = number % 10 == 0;
    return new Finding(
        fact,
        article.id(),
        !problem ? Verdict.SUPPORTED : number % 20 == 0 ? Verdict.CONTRADICTED : Verdict.OMITTED,
        0.9,
        List.of(evidence),
        problem
            ? new Explanation("$1 million", "$2 million", "the article gives another figure")
            : new Explanation("", "", "the article says so"));
  }
}
