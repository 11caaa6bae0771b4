package factharness.check;

import factharness.article.ArticleException;
import factharness.article.SourceLines;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Finding;
import factharness.model.TextSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks up on which lines of the articles' files the quotes of findings stand. */
final class EvidenceLines {
  private final Stories stories;

  EvidenceLines(Stories stories) {
    this.stories = stories;
  }

  /**
   * By article and span of a quote; what is not found in the file has no entry. A file that is gone
   * since it was read has none either: the verdicts stand on what was read.
   *
   * @param articles newest versions
   */
  Map<ArticleId, Map<TextSpan, Integer>> of(Collection<Article> articles, List<Finding> findings) {
    Map<ArticleId, List<Finding>> byArticle =
        findings.stream().collect(Collectors.groupingBy(Finding::article));
    Map<ArticleId, Map<TextSpan, Integer>> lines = new LinkedHashMap<>();
    for (Article article : articles) {
      try {
        SourceLines source = SourceLines.of(article, stories.fileOf(article.id()));
        lines.put(article.id(), lines(source, byArticle.getOrDefault(article.id(), List.of())));
      } catch (ArticleException gone) {
        lines.put(article.id(), Map.of());
      }
    }
    return lines;
  }

  private static Map<TextSpan, Integer> lines(SourceLines source, List<Finding> findings) {
    Map<TextSpan, Integer> lines = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        int line = source.lineOf(evidence.span());
        if (line > 0) {
          lines.put(evidence.span(), line);
        }
      }
    }
    return lines;
  }
}
