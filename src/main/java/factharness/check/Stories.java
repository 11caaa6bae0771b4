package factharness.check;

import factharness.article.ArticleException;
import factharness.article.ArticleFiles;
import factharness.article.ArticleReader;
import factharness.article.Fixtures;
import factharness.article.StoryFiles;
import factharness.article.VersionFile;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.RunError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stories of a folder; reads each of its articles at most once. Not thread-safe. */
final class Stories {
  private final Fixtures fixtures;
  private final int threads;
  private final Map<String, OpenStory> open = new TreeMap<>();

  /**
   * @param threads how many articles are read at a time
   */
  Stories(Path root, int threads) {
    this.fixtures = new Fixtures(root);
    this.threads = threads;
  }

  /**
   * The story of that name, its articles read.
   *
   * @throws ArticleException when there is no such story or it has no articles
   */
  OpenStory open(String wanted) throws ArticleException {
    OpenStory known = open.get(wanted);
    if (known == null) {
      known = read(fixtures.story(wanted));
      open.put(wanted, known);
    }
    return known;
  }

  /**
   * The file of the newest version of an article.
   *
   * @throws ArticleException when there is no such article
   */
  Path fileOf(ArticleId id) throws ArticleException {
    return open(id.story()).files().article(id.article()).newest().file();
  }

  private OpenStory read(StoryFiles files) {
    ArticleReader reader = new ArticleReader(files.hints());
    List<ArticleVersions> articles = new ArrayList<>();
    List<RunError> errors = new ArrayList<>(files.errors());
    try (Workers workers = new Workers(threads)) {
      for (ReadFiles read : workers.map(files.articles(), article -> read(reader, article))) {
        errors.addAll(read.errors());
        read.newest().ifPresent(text -> articles.add(new ArticleVersions(text, read.previous())));
      }
    }
    return new OpenStory(files, articles, errors);
  }

  /** What came of the two newest files of an article. */
  private record ReadFiles(
      Optional<Article> newest, Optional<Article> previous, List<RunError> errors) {}

  private static ReadFiles read(ArticleReader reader, ArticleFiles article) {
    List<RunError> errors = new ArrayList<>();
    Optional<Article> newest = read(reader, article.newest(), errors);
    Optional<Article> previous = article.previous().flatMap(file -> read(reader, file, errors));
    return new ReadFiles(newest, previous, errors);
  }

  private static Optional<Article> read(
      ArticleReader reader, VersionFile version, List<RunError> errors) {
    try {
      return Optional.of(reader.read(version.file(), version.id()));
    } catch (ArticleException unreadable) {
      errors.add(unreadable.error());
      return Optional.empty();
    }
  }
}
