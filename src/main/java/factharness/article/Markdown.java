package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Markdown as newsrooms use it: front matter, headings, emphasis, links, lists, quotes and plain
 * tables. Pictures and comments are left out; what is not understood stays as text.
 */
final class Markdown {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r]");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s.*");
  private static final Pattern CLOSING_MARKS = Pattern.compile("(?<=\\s)#++\\s*+$");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-+)\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(?:\\s*\\1){2,}+\\s*");
  private static final Pattern TABLE_RULE = Pattern.compile("(?=[^-]*+-)[\\s:|-]++");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}(?:>\\s?)++");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?=\\S)");
  private static final Pattern LINK_TARGET = Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}\\]:\\s.*");
  private static final String TEXT = "\\[([^\\[\\]]{0,300})\\]";
  private static final String TARGET =
      "(?:\\([^()]{0,500}(?:\\([^()]{0,100}\\)[^()]{0,200})?\\)|\\[[^\\[\\]]{0,200}\\])";
  private static final Pattern IMAGE = Pattern.compile("!" + TEXT + TARGET);
  private static final Pattern LINK = Pattern.compile(TEXT + TARGET);
  private static final Pattern AUTO_LINK = Pattern.compile("<((?:https?|mailto):[^>\\s]{1,500})>");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\\\*\\w])(\\*{1,3})(?=\\S)([^*\\n]{1,500}?)(?<=\\S)\\1(?![*])");
  private static final Pattern UNDERSCORED =
      Pattern.compile("(?<![\\\\_\\w])(_{1,3})(?=\\S)([^_\\n]{1,500}?)(?<=\\S)\\1(?!\\w)");
  private static final Pattern CODE = Pattern.compile("(`{1,3})([^`]{1,500})\\1");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String headline = "";

  private Markdown() {}

  static Draft read(String text) throws UnreadableException {
    FrontMatter front = FrontMatter.of(text);
    Markdown markdown = new Markdown();
    markdown.lines(COMMENT.matcher(front.body()).replaceAll(""));
    MetadataBuilder metadata = front.metadata();
    if (markdown.headline.equals(metadata.headline()) || metadata.headline().isEmpty()) {
      metadata.headline(markdown.headline);
    } else if (!markdown.headline.isEmpty()) {
      metadata.warning(
          "the front matter's headline differs from the text's: \"" + markdown.headline + "\"");
    }
    return PlainText.draft(markdown.blocks, metadata);
  }

  private void lines(String text) {
    for (String line : LINE_END.split(text, -1)) {
      line(QUOTE.matcher(line).lookingAt() ? QUOTE.matcher(line).replaceFirst("") : line);
    }
    close();
  }

  private void line(String line) {
    if (UNDERLINE.matcher(line).matches() && !open.isEmpty()) {
      heading(takeOpen());
    } else if (line.isBlank() || RULE.matcher(line).matches() || FENCE.matcher(line).matches()) {
      close();
    } else if (HEADING.matcher(line).matches()) {
      close();
      heading(headingText(line));
    } else if (LINK_TARGET.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
      close();
    } else if (line.strip().startsWith("|")) {
      close();
      open.append(line.replace('|', ' '));
      close();
    } else {
      text(line);
    }
  }

  private static String headingText(String line) {
    int marks = 0;
    while (line.charAt(marks) == '#') {
      marks++;
    }
    return inline(CLOSING_MARKS.matcher(line.substring(marks)).replaceFirst(""));
  }

  private void text(String line) {
    boolean item = ITEM.matcher(line).lookingAt();
    if (item) {
      close();
    }
    open.append(item ? ITEM.matcher(line).replaceFirst("") : line).append('\n');
    if (line.endsWith("  ") || line.endsWith("\\")) {
      close();
    }
  }

  private void heading(String text) {
    if (headline.isEmpty() && blocks.isEmpty()) {
      headline = text;
    } else if (!text.isEmpty()) {
      blocks.add(text);
    }
  }

  private void close() {
    String block = takeOpen();
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private String takeOpen() {
    String block = inline(open.toString());
    open.setLength(0);
    return block;
  }

  private static String inline(String raw) {
    String text = IMAGE.matcher(raw).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = AUTO_LINK.matcher(text).replaceAll("$1");
    text = CODE.matcher(text).replaceAll("$2");
    text = STRONG.matcher(text).replaceAll("$2");
    text = UNDERSCORED.matcher(text).replaceAll("$2");
    text = Parser.unescapeEntities(TAG.matcher(text).replaceAll(""), false);
    return CleanText.line(ESCAPE.matcher(text).replaceAll("$1"));
  }
}
