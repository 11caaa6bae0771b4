package factharness.article;

import factharness.model.ArticleMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of one format made of a file.
 *
 * @param paragraphs the body, cleaned, without the headline; empty when there is none
 */
record Draft(ArticleMetadata metadata, List<String> paragraphs) {
  Draft {
    paragraphs = List.copyOf(paragraphs);
  }

  Draft withWarnings(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<String> warnings = new ArrayList<>(more);
    warnings.addAll(metadata.warnings());
    return new Draft(
        new ArticleMetadata(
            metadata.headline(),
            metadata.byline(),
            metadata.published(),
            metadata.modified(),
            metadata.language(),
            metadata.url(),
            metadata.section(),
            metadata.corrections(),
            warnings),
        paragraphs);
  }
}
