package factharness.report;

import factharness.model.Article;
import factharness.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one story against its articles.
 *
 * @param headings in the order of the columns
 */
record MatrixView(String story, List<ArticleView> headings, List<Section> sections) {
  /** The facts under one heading of the feature files. */
  record Section(String path, List<String> titles, List<FactRow> rows) {}

  /**
   * A fact's row.
   *
   * @param number the fact's place in the order of the page, for the filters
   * @param first whether this is the first row of the fact on the page, which carries its name
   * @param cells one for each heading; null where the fact was not held against the article
   */
  record FactRow(
      int number, String id, boolean first, Fact fact, List<@Nullable ReportedFinding> cells) {}

  /** Whether there are so many columns that their names have to stand upright. */
  boolean crowded() {
    return headings.size() > 6;
  }

  static MatrixView of(
      String story, List<ArticleView> headings, RunView run, FactNumbers numbers, Set<Fact> seen) {
    Map<Fact, Map<String, ReportedFinding>> byFact = new LinkedHashMap<>();
    for (ReportedFinding finding : run.findings()) {
      if (finding.article().story().equals(story)) {
        byFact
            .computeIfAbsent(finding.fact(), fact -> new HashMap<>())
            .put(finding.article().name(), finding);
      }
    }
    Map<List<String>, Section> sections = new LinkedHashMap<>();
    byFact.forEach(
        (fact, cells) -> {
          List<@Nullable ReportedFinding> row = new ArrayList<>();
          for (ArticleView heading : headings) {
            row.add(cells.get(name(heading.article())));
          }
          sectionOf(fact, sections)
              .rows()
              .add(
                  new FactRow(
                      numbers.of(fact),
                      run.factIds().getOrDefault(fact, ""),
                      seen.add(fact),
                      fact,
                      row));
        });
    return new MatrixView(story, headings, List.copyOf(sections.values()));
  }

  private static Section sectionOf(Fact fact, Map<List<String>, Section> sections) {
    List<String> key = new ArrayList<>(fact.section());
    key.add(fact.location().path());
    return sections.computeIfAbsent(
        key, k -> new Section(fact.location().path(), fact.section(), new ArrayList<>()));
  }

  private static String name(Article article) {
    return article.id().name();
  }
}
