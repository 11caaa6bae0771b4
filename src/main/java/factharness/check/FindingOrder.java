package factharness.check;

import factharness.model.ArticleId;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings findings into the order of the feature files, whatever order they were made in. */
final class FindingOrder {
  static final Comparator<ArticleId> BY_ARTICLE =
      Comparator.comparing(ArticleId::story)
          .thenComparing(ArticleId::article)
          .thenComparing(ArticleId::version);

  /** Ends with what may differ between repetitions of a fact: the strictest one first. */
  private static final Comparator<Finding> CANONICAL =
      Comparator.comparing((Finding finding) -> finding.fact().location())
          .thenComparing(finding -> finding.fact().text())
          .thenComparing(finding -> finding.fact().expectation())
          .thenComparing(Finding::article, BY_ARTICLE)
          .thenComparing(FindingOrder::importance, Comparator.reverseOrder())
          .thenComparing(finding -> String.join("\n", finding.fact().section()))
          .thenComparing(finding -> String.join("\n", finding.fact().tags()));

  private record Place(Fact fact, ArticleId article) {}

  private FindingOrder() {}

  /**
   * The findings sorted by feature, line, then article. A fact of a Background, which Cucumber runs
   * once per scenario, is kept once, as the strictest of its scenarios has it.
   */
  static List<Finding> canonical(Collection<Finding> findings) {
    Map<Place, Finding> kept = new LinkedHashMap<>();
    findings.stream().sorted(CANONICAL).forEach(f -> kept.putIfAbsent(placeOf(f), f));
    return List.copyOf(kept.values());
  }

  private static Place placeOf(Finding finding) {
    Fact fact = finding.fact();
    Fact bare =
        new Fact(
            fact.text(),
            fact.location(),
            fact.expectation(),
            Importance.NORMAL,
            List.of(),
            List.of());
    return new Place(bare, finding.article());
  }

  private static Importance importance(Finding finding) {
    return finding.fact().importance();
  }
}
