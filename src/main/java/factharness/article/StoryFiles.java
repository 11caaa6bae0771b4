package factharness.article;

import factharness.model.RunError;
import java.nio.file.Path;
import java.util.List;

/**
 * The articles of one story; not read yet.
 *
 * @param folder where they are
 * @param articles in natural order of their names
 * @param hints what editors say of their pages
 * @param errors what in the folder is no article that can be used: two files of one name, links
 *     that lead out of the fixtures, unknown formats, hints that cannot be understood
 */
public record StoryFiles(
    String name,
    Path folder,
    List<ArticleFiles> articles,
    ReadingHints hints,
    List<RunError> errors) {
  public StoryFiles {
    articles = List.copyOf(articles);
    errors = List.copyOf(errors);
  }

  /**
   * The article of that name.
   *
   * @throws ArticleException when there is none; its message lists the nearest names
   */
  public ArticleFiles article(String wanted) throws ArticleException {
    String name = Fixtures.composed(wanted);
    for (ArticleFiles article : articles) {
      if (article.name().equals(name)) {
        return article;
      }
    }
    List<String> names = articles.stream().map(ArticleFiles::name).toList();
    throw ArticleException.of(
        folder, "has no article \"" + name + "\"; " + NearNames.hint(name, names));
  }
}
