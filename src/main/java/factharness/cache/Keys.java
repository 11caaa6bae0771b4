package factharness.cache;

import factharness.model.Article;
import factharness.model.ArticleMetadata;
import factharness.model.Fact;
import factharness.model.TextSpan;

/**
 * What verdicts are filed under: everything that can make a difference to them, and not what an
 * article is called or where it lies.
 */
final class Keys {
  private Keys() {}

  static String of(Article article) {
    return of(article, article.metadata());
  }

  /** The key that the article would have with other metadata. */
  static String of(Article article, ArticleMetadata metadata) {
    ContentHash hash = new ContentHash().add(article.text()).add(article.paragraphs().size());
    for (TextSpan paragraph : article.paragraphs()) {
      hash.add(paragraph.start()).add(paragraph.end());
    }
    return hash.add(metadata.headline())
        .add(metadata.byline())
        .add(metadata.published())
        .add(metadata.modified())
        .add(metadata.language())
        .add(metadata.url())
        .add(metadata.section())
        .add(metadata.corrections())
        .add(metadata.warnings())
        .hex();
  }

  /** A fact's place, headings and importance do not change what an article says about it. */
  static String of(Fact fact) {
    return new ContentHash().add(fact.text()).add(fact.expectation().name()).hex();
  }
}
