package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.PassageRanker;
import factharness.lexicon.Lexicon;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.text.TextAnalyzer;
import java.util.List;

/** Articles as the judges see them, from their paragraphs. */
final class Analysis {
  static final PassageRanker RANKER = new PassageRanker(TextAnalyzer.create(), Lexicon.load());

  /** As much as ships: the first two passages are read, and those that could tell more than 0.7. */
  static final Effort EFFORT = new Effort(5, 2, 0.7, 0.95);

  private Analysis() {}

  static AnalyzedArticle article(String... paragraphs) {
    return RANKER.analyze(
        Article.of(
            new ArticleId("story", "gazette", ""),
            "story/gazette.txt",
            ArticleMetadata.NONE,
            List.of(paragraphs)));
  }
}
