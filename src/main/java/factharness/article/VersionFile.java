package factharness.article;

import factharness.model.ArticleId;
import java.nio.file.Path;

/** One version of an article and the file it is in; not read yet. */
public record VersionFile(ArticleId id, Path file) {}
