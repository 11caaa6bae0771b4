package factharness.check;

import factharness.article.ArticleException;
import factharness.article.SourceLines;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Finding;
import factharness.model.TextSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up on which lines of the articles' files the quotes of findings stand. */
final class EvidenceLines {
  private final Stories stories;
  private final int threads;

  /**
   * @param threads how many files are read at a time
   */
  EvidenceLines(Stories stories, int threads) {
    this.stories = stories;
    this.threads = threads;
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
    List<Opened> opened = new ArrayList<>();
    for (Article article : articles) {
      lines.put(article.id(), Map.of());
      fileOf(article).ifPresent(file -> opened.add(new Opened(article, file)));
    }
    try (Workers workers = new Workers(threads)) {
      workers
          .map(opened, one -> linesOf(one, byArticle.getOrDefault(one.article().id(), List.of())))
          .forEach(lines::putAll);
    }
    return lines;
  }

  private record Opened(Article article, Path file) {}

  private Optional<Path> fileOf(Article article) {
    try {
      return Optional.of(stories.fileOf(article.id()));
    } catch (ArticleException gone) {
      return Optional.empty();
    }
  }

  private static Map<ArticleId, Map<TextSpan, Integer>> linesOf(
      Opened opened, List<Finding> findings) {
    try {
      SourceLines source = SourceLines.of(opened.article(), opened.file());
      return Map.of(opened.article().id(), lines(source, findings));
    } catch (ArticleException gone) {
      return Map.of();
    }
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
