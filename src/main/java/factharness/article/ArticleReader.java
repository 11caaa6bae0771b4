package factharness.article;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads one file into an {@link Article}: HTML, plain text, Markdown, news JSON and news XML, each
 * also packed with gzip. It never uses the network and opens no file but the one it is given. Time
 * and memory are bounded by a limit on the file's size. Thread-safe.
 */
public final class ArticleReader {
  private final ReadingHints hints;

  /** Finds the article on every page by itself. */
  public ArticleReader() {
    this(ReadingHints.NONE);
  }

  /**
   * @param hints what editors say of the pages of some hosts
   */
  public ArticleReader(ReadingHints hints) {
    this.hints = hints;
  }

  /**
   * Reads a file.
   *
   * @param id what the article shall be called
   * @throws ArticleException when the file is missing, is in no format that can be read, or holds
   *     no article text; it names the file and says what to do
   */
  public Article read(Path file, ArticleId id) throws ArticleException {
    String source = ArticleException.shown(file);
    try {
      Format format =
          Format.of(file)
              .orElseThrow(
                  () -> new UnreadableException("has no name that ends in " + Format.KNOWN));
      return read(format, FileBytes.read(file), source, id);
    } catch (UnreadableException unreadable) {
      throw new ArticleException(ArticleException.errorIn(file, unreadable));
    } catch (NoSuchFileException missing) {
      throw ArticleException.of(file, "does not exist; check the name");
    } catch (IOException failed) {
      throw ArticleException.of(file, "cannot be read: " + failed.getMessage());
    }
  }

  /**
   * Reads plain text that is in no file.
   *
   * @param source where it comes from, as shown to people
   * @throws ArticleException when there are no words in it
   */
  public Article readText(String text, String source, ArticleId id) throws ArticleException {
    try {
      return article(PlainText.read(text), source, id);
    } catch (UnreadableException unreadable) {
      throw new ArticleException(
          new RunError(new SourceLocation(source, unreadable.line()), unreadable.problem()));
    }
  }

  Article read(Format format, byte[] bytes, String source, ArticleId id)
      throws UnreadableException, IOException {
    return article(draft(format, FileBytes.unpacked(bytes)), source, id);
  }

  private Draft draft(Format format, byte[] bytes) throws UnreadableException {
    Decoded decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    Draft draft =
        switch (format) {
          case HTML -> HtmlPage.read(text, hints);
          case TEXT -> PlainText.read(text);
          case MARKDOWN -> Markdown.read(text);
          case JSON -> NewsJson.read(text);
          case XML -> NewsXml.read(text);
        };
    return draft.withWarnings(decoded.warnings());
  }

  private static Article article(Draft draft, String source, ArticleId id)
      throws UnreadableException {
    // A text that is a correction and nothing else is the article.
    List<String> paragraphs =
        hasWords(draft.paragraphs()) ? draft.paragraphs() : draft.metadata().corrections();
    if (!hasWords(paragraphs)) {
      throw new UnreadableException(
          "holds no article text; save the article's own page or its text");
    }
    return Article.of(id, source, draft.metadata(), paragraphs);
  }

  private static boolean hasWords(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(paragraph -> Paragraphs.words(paragraph) > 0);
  }
}
