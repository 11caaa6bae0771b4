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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The stories of a folder; lists each of them and reads each of its articles at most once. Not
 * thread-safe.
 */
final class Stories {
  /**
   * An article whose files have been read.
   *
   * @param id that of its newest version
   * @param versions empty when the newest cannot be read
   * @param errors why some version cannot be read
   */
  record ReadArticle(ArticleId id, Optional<ArticleVersions> versions, List<RunError> errors) {
    ReadArticle {
      errors = List.copyOf(errors);
    }
  }

  private final Fixtures fixtures;
  private final int threads;
  private final Map<String, StoryFiles> open = new TreeMap<>();
  private final Map<ArticleId, ReadArticle> read = new HashMap<>();

  /**
   * @param threads how many articles are read at a time
   */
  Stories(Path root, int threads) {
    this.fixtures = new Fixtures(root);
    this.threads = threads;
  }

  /**
   * The files of the story of that name.
   *
   * @throws ArticleException when there is no such story or it has no articles
   */
  StoryFiles open(String wanted) throws ArticleException {
    StoryFiles known = open.get(wanted);
    if (known == null) {
      known = fixtures.story(wanted);
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
    return open(id.story()).article(id.article()).newest().file();
  }

  /** The newest version of some articles of a story, and the ones before, in the same order. */
  List<ReadArticle> read(StoryFiles story, List<ArticleFiles> articles) {
    ArticleReader reader = new ArticleReader(story.hints());
    List<ArticleFiles> unread =
        articles.stream().filter(article -> !read.containsKey(article.newest().id())).toList();
    try (Workers workers = new Workers(threads)) {
      workers.map(unread, article -> read(reader, article)).forEach(one -> read.put(one.id(), one));
    }
    return articles.stream()
        .flatMap(one -> Stream.ofNullable(read.get(one.newest().id())))
        .toList();
  }

  private static ReadArticle read(ArticleReader reader, ArticleFiles article) {
    List<RunError> errors = new ArrayList<>();
    Optional<Article> newest = read(reader, article.newest(), errors);
    Optional<Article> previous = article.previous().flatMap(file -> read(reader, file, errors));
    return new ReadArticle(
        article.newest().id(), newest.map(text -> new ArticleVersions(text, previous)), errors);
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
