package factharness.check;

import factharness.article.ArticleFiles;
import factharness.article.VersionFile;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts and articles a run checks: all, or what some changed files touch. A fact of a changed
 * feature file is held against every article of its story; a changed article is held to every fact
 * about it. A {@code reading.yml} changes all articles that it is for.
 */
public final class Scope {
  /** Everything. */
  public static final Scope ALL = new Scope("", Set.of());

  private static final String HINTS = "reading.yml";

  private final String since;
  private final Set<Path> changed;
  private final Set<Path> foldersOfChanged;

  private Scope(String since, Set<Path> changed) {
    this.since = since;
    this.changed = changed.stream().map(Scope::plain).collect(Collectors.toUnmodifiableSet());
    this.foldersOfChanged =
        this.changed.stream()
            .flatMap(file -> Stream.ofNullable(file.getParent()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What some files touch.
   *
   * @param since what the change is counted from, as shown to people
   * @param changed files that were added, changed or removed
   */
  public static Scope changed(String since, Set<Path> changed) {
    return new Scope(since, changed);
  }

  /** Whether anything may be left out. */
  public boolean isLimited() {
    return !since.isEmpty();
  }

  /** What the change is counted from; {@code ""} for {@link #ALL}. */
  public String since() {
    return since;
  }

  /** Whether no file has changed at all. */
  public boolean isEmpty() {
    return isLimited() && changed.isEmpty();
  }

  boolean includesFeature(String path) {
    return !isLimited() || changed.contains(plain(Path.of(path)));
  }

  /**
   * @param story the folder of the story
   */
  boolean includesArticle(Path story, ArticleFiles article) {
    Path root = plain(story);
    if (!isLimited()
        || changed.contains(root.resolve(HINTS))
        || changed.contains(root.resolveSibling(HINTS))) {
      return true;
    }
    return article.versions().stream().anyMatch(this::isTouched);
  }

  /** Also when a version beside it was removed, which makes another the newest. */
  private boolean isTouched(VersionFile version) {
    Path file = plain(version.file());
    return changed.contains(file)
        || (!version.id().version().isEmpty() && foldersOfChanged.contains(file.getParent()));
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
