package factharness.cli;

import factharness.article.ArticleException;
import factharness.article.ArticleReader;
import factharness.article.Fixtures;
import factharness.model.Article;
import factharness.model.ArticleId;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Reads the one article of a command, as the hints of its folder say. */
final class HintedReading {
  @Option(
      names = "--fixtures",
      paramLabel = "FOLDER",
      description =
          "The folder of the stories, whose reading.yml holds for the files in it (default:"
              + " fixtures).")
  private Path fixtures = Path.of("fixtures");

  /**
   * @throws BrokenRunException when the file cannot be read
   */
  Article read(Path file) {
    try {
      return new ArticleReader(new Fixtures(fixtures).hintsFor(file))
          .read(file, new ArticleId("", file.toString(), ""));
    } catch (ArticleException unreadable) {
      throw new BrokenRunException(unreadable.error().toString(), unreadable);
    }
  }
}
