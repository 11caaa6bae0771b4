package factharness.bench;

import factharness.article.ArticleException;
import factharness.article.ArticleReader;
import factharness.model.Article;
import factharness.model.ArticleId;
import java.nio.file.Path;

/** Reads what a labelled case is held against. */
final class Sources {
  private final ArticleReader reader = new ArticleReader();

  Article article(Path file, LabelledCase labelled) throws ArticleException {
    String name = labelled.isPath() ? labelled.source() : labelled.at().toString();
    ArticleId id = new ArticleId("", name, "");
    return labelled.isPath()
        ? reader.read(articleFile(file, labelled), id)
        : reader.readText(labelled.source(), name, id);
  }

  private static Path articleFile(Path file, LabelledCase labelled) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path article = folder == null ? null : folder.resolve(labelled.source()).normalize();
    if (article == null || !article.startsWith(folder)) {
      throw new BenchException(
          labelled.at(),
          "the article "
              + labelled.source()
              + " must be a file in the labelled file's folder or below it");
    }
    return article;
  }
}
