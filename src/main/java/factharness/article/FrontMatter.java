package factharness.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata between two {@code ---} lines at the start of a Markdown file: {@code key: value}
 * lines and simple lists. Deeper YAML is skipped.
 *
 * @param body the text after it
 */
record FrontMatter(MetadataBuilder metadata, String body) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s*?---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\R[A-Za-z_]+[ \\t]*:");
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z_-]+)\\s*:\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

  static FrontMatter of(String text) throws UnreadableException {
    Matcher block = BLOCK.matcher(text);
    if (!OPENING.matcher(text).lookingAt()) {
      return new FrontMatter(new MetadataBuilder(), text);
    }
    if (!block.lookingAt()) {
      throw new UnreadableException("opens front matter that never ends; close it with ---", 1);
    }
    MetadataBuilder metadata = new MetadataBuilder();
    String key = "";
    for (String line : block.group(1).split("\\R", -1)) {
      Matcher entry = ENTRY.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (entry.matches()) {
        key = entry.group(1).toLowerCase(Locale.ROOT);
        set(metadata, key, unquoted(entry.group(2)));
      } else if (item.matches()) {
        set(metadata, key, unquoted(item.group(1)));
      }
    }
    return new FrontMatter(metadata, text.substring(block.end()));
  }

  private static void set(MetadataBuilder metadata, String key, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (key) {
      case "title", "headline" -> metadata.headline(value);
      case "author", "authors", "byline", "source" -> metadata.addByline(listed(value));
      case "date", "published", "pubdate" -> metadata.published(value);
      case "updated", "modified", "lastmod" -> metadata.modified(value);
      case "lang", "language" -> metadata.language(value);
      case "url", "canonical" -> metadata.url(value);
      case "section", "category" -> metadata.section(value);
      case "correction", "corrections" -> metadata.correction(value);
      default -> {}
    }
  }

  /** {@code Ana Silva, Bo Lind} of {@code [Ana Silva, "Bo Lind"]}. */
  private static String listed(String value) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    return list ? value.substring(1, value.length() - 1).replace("\"", "") : value;
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && ((text.startsWith("\"") && text.endsWith("\""))
                || (text.startsWith("'") && text.endsWith("'")));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
