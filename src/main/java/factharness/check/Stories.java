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
  private final Map<String, OpenStory> open = new TreeMap<>();

  Stories(Path root) {
    fixtures = new Fixtures(root);
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
    for (ArticleFiles article : files.articles()) {
      Optional<Article> newest = read(reader, article.newest(), errors);
      Optional<Article> previous = article.previous().flatMap(file -> read(reader, file, errors));
      newest.ifPresent(text -> articles.add(new ArticleVersions(text, previous)));
    }
    return new OpenStory(files, articles, errors);
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
