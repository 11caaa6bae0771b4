package factharness.check;

import factharness.model.Article;
import java.util.Optional;

/** The newest version of an article, and the one before it where there is one. */
record ArticleVersions(Article newest, Optional<Article> previous) {
  ArticleVersions withoutPrevious() {
    return new ArticleVersions(newest, Optional.empty());
  }
}
