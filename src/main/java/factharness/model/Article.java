package factharness.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One version of one outlet's text, cleaned: what a reader reads, without menus and markup.
 *
 * @param id the name of the article and its version
 * @param source where it was read from, as shown to people; a path with forward slashes
 * @param metadata what the article says about itself
 * @param text the headline (where there is one) and the paragraphs, separated by one blank line;
 *     every offset of the project counts in this text
 * @param paragraphs spans of {@code text}, in order, the headline's first where there is one
 */
public record Article(
    ArticleId id, String source, ArticleMetadata metadata, String text, List<TextSpan> paragraphs) {
  private static final String SEPARATOR = "\n\n";

  public Article {
    if (text.isBlank()) {
      throw new IllegalArgumentException(id + " has no text");
    }
    paragraphs = List.copyOf(paragraphs);
    for (TextSpan paragraph : paragraphs) {
      if (paragraph.end() > text.length()) {
        throw new IllegalArgumentException(
            id
                + ": paragraph "
                + paragraph
                + " ends after the text, which is "
                + text.length()
                + " long");
      }
    }
  }

  /** An article whose text is the metadata's headline, if any, followed by {@code paragraphs}. */
  public static Article of(
      ArticleId id, String source, ArticleMetadata metadata, List<String> paragraphs) {
    List<String> blocks = new ArrayList<>();
    blocks.add(metadata.headline());
    blocks.addAll(paragraphs);
    blocks.removeIf(String::isBlank);
    StringBuilder text = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    for (String block : blocks) {
      if (!text.isEmpty()) {
        text.append(SEPARATOR);
      }
      spans.add(new TextSpan(text.length(), text.length() + block.length()));
      text.append(block);
    }
    return new Article(id, source, metadata, text.toString(), spans);
  }

  /** Whether the first paragraph is the headline. */
  public boolean startsWithHeadline() {
    return !metadata.headline().isBlank();
  }
}
