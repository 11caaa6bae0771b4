package factharness.article;

import java.util.List;
import java.util.Optional;

/**
 * The versions of one article.
 *
 * @param versions oldest to newest; at least one
 */
public record ArticleFiles(String name, List<VersionFile> versions) {
  public ArticleFiles {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("article \"" + name + "\" has no versions");
    }
  }

  /** The version that is checked. */
  public VersionFile newest() {
    return versions.get(versions.size() - 1);
  }

  /** The version that the newest is compared with. */
  public Optional<VersionFile> previous() {
    return versions.size() < 2 ? Optional.empty() : Optional.of(versions.get(versions.size() - 2));
  }
}
