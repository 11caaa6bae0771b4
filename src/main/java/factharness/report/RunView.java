package factharness.report;

import factharness.check.Baseline;
import factharness.check.Review;
import factharness.check.ReviewedFinding;
import factharness.check.RunPlan;
import factharness.check.RunResult;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Fact;
import factharness.model.RunError;
import factharness.model.RunWarning;
import factharness.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A run as every format needs it: findings with their names, by story, and the problems sorted. */
final class RunView {
  private final RunResult result;
  private final Review review;
  private final List<ReportedFinding> findings;
  private final List<ReportedFinding> problems;
  private final Map<String, List<ReportedFinding>> byArticle = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Article> previous = new LinkedHashMap<>();
  private final Map<Fact, String> factIds = new LinkedHashMap<>();

  RunView(RunResult result) {
    this.result = result;
    this.review = Review.of(result);
    result.articles().forEach(article -> articles.put(article.id().name(), article));
    result.previous().forEach(article -> previous.put(article.id().name(), article));
    this.findings = reported();
    this.problems =
        findings.stream()
            .filter(ReportedFinding::isProblem)
            .sorted(ReportedFinding.WORST_FIRST)
            .toList();
    findings.forEach(
        finding ->
            byArticle
                .computeIfAbsent(finding.article().name(), name -> new ArrayList<>())
                .add(finding));
  }

  private List<ReportedFinding> reported() {
    List<ReportedFinding> reported = new ArrayList<>();
    for (ReviewedFinding finding : review.findings()) {
      factIds.putIfAbsent(finding.finding().fact(), finding.factId());
      reported.add(new ReportedFinding(finding));
    }
    return List.copyOf(reported);
  }

  /** All findings on newest versions, in the order of the run. */
  List<ReportedFinding> findings() {
    return findings;
  }

  /** What an editor has to read, worst first. */
  List<ReportedFinding> problems() {
    return problems;
  }

  /** What editors have accepted, worst first. */
  List<ReportedFinding> accepted() {
    return findings.stream()
        .filter(ReportedFinding::isAccepted)
        .sorted(ReportedFinding.WORST_FIRST)
        .toList();
  }

  /** Problems of before that are none any more, in the order of the run. */
  List<ReportedFinding> fixed() {
    return findings.stream().filter(ReportedFinding::isFixed).toList();
  }

  /** Problems of the baseline whose fact or article is no longer there. */
  List<Baseline.Entry> gone() {
    return review.gone().stream().filter(Baseline.Entry::isProblem).toList();
  }

  List<RunWarning> warnings() {
    return review.warnings();
  }

  /** What the run was for. */
  RunPlan plan() {
    return result.plan();
  }

  /** The facts of the run with their stable names, in order. */
  Map<Fact, String> factIds() {
    return factIds;
  }

  List<Article> articles() {
    return result.articles();
  }

  List<RunError> errors() {
    return result.errors().stream().sorted().toList();
  }

  Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id.name()));
  }

  Optional<Article> previousOf(Article article) {
    return Optional.ofNullable(previous.get(article.id().name()));
  }

  /** The line of a quote in the article's file, or 0 if not known. */
  int lineOf(ReportedFinding shown, Evidence evidence) {
    return result.lineOf(shown.article(), evidence);
  }

  /**
   * Where the words stand that make a problem. What an article leaves out stands nowhere, so that
   * is a matter of the file as a whole.
   */
  SourceLocation locationOf(ReportedFinding shown, Article article) {
    List<Evidence> evidence = shown.finding().evidence();
    int line = shown.isOmission() || evidence.isEmpty() ? 0 : lineOf(shown, evidence.get(0));
    return new SourceLocation(article.source(), line);
  }

  List<ReportedFinding> of(Article article) {
    return byArticle.getOrDefault(article.id().name(), List.of());
  }

  /** The articles of each story, stories by name. */
  Map<String, List<Article>> stories() {
    Map<String, List<Article>> stories = new TreeMap<>();
    for (Article article : result.articles()) {
      stories.computeIfAbsent(article.id().story(), story -> new ArrayList<>()).add(article);
    }
    return stories;
  }

  Tally tally() {
    return Tally.of(this);
  }
}
