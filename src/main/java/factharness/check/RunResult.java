package factharness.check;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one run found, in a stable order.
 *
 * @param articles the articles that were checked, each in its newest version, by story and name
 * @param previous the versions before, of those articles that have one, in the same order
 * @param findings facts × newest versions, by feature line, then article
 * @param previousFindings the same facts × previous versions
 * @param lines by article and span of a quote: the line, 1-based, on which it begins in the
 *     article's file; only those that are known
 * @param errors what could not be checked; a run with errors is broken, whatever its findings
 * @param plan what the run was for
 * @param leftOut what was asked for and not judged: out of the plan's scope, or unreadable
 */
public record RunResult(
    List<Article> articles,
    List<Article> previous,
    List<Finding> findings,
    List<Finding> previousFindings,
    Map<ArticleId, Map<TextSpan, Integer>> lines,
    List<RunError> errors,
    RunPlan plan,
    Set<FactInArticle> leftOut) {
  public RunResult {
    articles = List.copyOf(articles);
    previous = List.copyOf(previous);
    findings = List.copyOf(findings);
    previousFindings = List.copyOf(previousFindings);
    lines =
        lines.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, spans -> Map.copyOf(spans.getValue())));
    errors = List.copyOf(errors);
    leftOut = Set.copyOf(leftOut);
  }

  /** A run of everything. */
  public RunResult(
      List<Article> articles,
      List<Article> previous,
      List<Finding> findings,
      List<Finding> previousFindings,
      Map<ArticleId, Map<TextSpan, Integer>> lines,
      List<RunError> errors) {
    this(articles, previous, findings, previousFindings, lines, errors, RunPlan.ALL, Set.of());
  }

  /** The same findings for another plan. */
  public RunResult with(RunPlan other) {
    return new RunResult(
        articles, previous, findings, previousFindings, lines, errors, other, leftOut);
  }

  /** A run that does not know the lines of its quotes. */
  public RunResult(
      List<Article> articles,
      List<Article> previous,
      List<Finding> findings,
      List<Finding> previousFindings,
      List<RunError> errors) {
    this(articles, previous, findings, previousFindings, Map.of(), errors);
  }

  /** The line, 1-based, on which a quote begins in the article's file, or 0 if not known. */
  public int lineOf(ArticleId id, Evidence evidence) {
    return lines.getOrDefault(id, Map.of()).getOrDefault(evidence.span(), 0);
  }
}
