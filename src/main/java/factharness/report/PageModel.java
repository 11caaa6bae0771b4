package factharness.report;

import factharness.model.Article;
import factharness.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything the page shows, ready for the templates. */
final class PageModel {
  private final RunView run;
  private final RunInfo info;
  private final FactNumbers numbers;
  private final List<ArticleView> articles = new ArrayList<>();
  private final List<MatrixView> stories = new ArrayList<>();
  private final Map<String, ArticleView> byName = new HashMap<>();

  PageModel(RunView run, RunInfo info) {
    this.run = run;
    this.info = info;
    this.numbers = new FactNumbers(run.factIds().keySet());
    StableIds ids = new StableIds();
    Set<Fact> seen = new HashSet<>();
    run.stories()
        .forEach(
            (story, members) -> {
              List<ArticleView> views = new ArrayList<>();
              for (Article article : members) {
                views.add(view(ids, article));
              }
              stories.add(MatrixView.of(story, views, run, numbers, seen));
            });
  }

  private ArticleView view(StableIds ids, Article article) {
    String name = article.id().name();
    ArticleView view = ArticleView.of(ids.ofArticle(name), articles.size(), article, run);
    articles.add(view);
    byName.put(name, view);
    return view;
  }

  RunView run() {
    return run;
  }

  RunInfo info() {
    return info;
  }

  /** To the minute, in UTC, readable and sortable. */
  String finished() {
    String instant = info.finishedAt().toString();
    return instant.substring(0, 10) + " " + instant.substring(11, 16) + " UTC";
  }

  Since since() {
    return Since.of(run.plan());
  }

  String outcome() {
    return Words.outcome(run.tally());
  }

  List<ArticleView> articles() {
    return articles;
  }

  List<MatrixView> stories() {
    return stories;
  }

  int number(Fact fact) {
    return numbers.of(fact);
  }

  int articleNumber(ReportedFinding finding) {
    ArticleView view = byName.get(finding.article().name());
    return view == null ? -1 : view.number();
  }

  /** Feature files, in order. */
  Set<String> features() {
    Set<String> features = new TreeSet<>();
    run.factIds().keySet().forEach(fact -> features.add(fact.location().path()));
    return features;
  }

  Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    run.factIds().keySet().forEach(fact -> tags.addAll(fact.tags()));
    return tags;
  }

  Assets assets() {
    return Assets.INSTANCE;
  }
}
