package factharness.check;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Finding;
import factharness.model.RunError;
import java.util.List;
import java.util.Optional;

/**
 * All that one run found, in a stable order.
 *
 * @param articles the articles that were checked, each in its newest version, by story and name
 * @param previous the versions before, of those articles that have one, in the same order
 * @param findings facts × newest versions, by feature line, then article
 * @param previousFindings the same facts × previous versions
 * @param errors what could not be checked; a run with errors is broken, whatever its findings
 */
public record RunResult(
    List<Article> articles,
    List<Article> previous,
    List<Finding> findings,
    List<Finding> previousFindings,
    List<RunError> errors) {
  public RunResult {
    articles = List.copyOf(articles);
    previous = List.copyOf(previous);
    findings = List.copyOf(findings);
    previousFindings = List.copyOf(previousFindings);
    errors = List.copyOf(errors);
  }

  /** The version before the given one, where the run had it. */
  public Optional<Article> previousOf(ArticleId id) {
    return previous.stream().filter(article -> article.id().name().equals(id.name())).findFirst();
  }
}
