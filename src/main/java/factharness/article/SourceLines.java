package factharness.article;

import factharness.model.Article;
import factharness.model.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The lines of an article's file, for pointing from a quote back to where an editor can change it.
 * Quotes are found by their words, so that it works for every format; markup between words is
 * passed over. Made for one article; not changed afterwards and so thread-safe.
 */
public final class SourceLines {
  private static final int MOST_WORDS = 12;
  private static final int FEW_WORDS = 4;
  private static final int LONGEST_GAP = 8;
  private static final double LEAST_SHARE = 0.6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r]");
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(head|script|style)\\b.*?(?:</\\1>|\\z)|<!--.*?(?:-->|\\z)");
  private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,5000}>");
  private static final Pattern LINK_TARGET = Pattern.compile("(?<=\\])\\([^()\\s]{0,500}\\)");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\[nrt\"/]");

  /** Words found one after the other, and how many others stand between them. */
  private record Match(int words, int skipped) {
    boolean isBetterThan(Match other) {
      return words > other.words || (words == other.words && skipped < other.skipped);
    }
  }

  private final Article article;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  private SourceLines(Article article) {
    this.article = article;
  }

  /**
   * Reads the file again.
   *
   * @param file the one that {@code article} was read from
   * @throws ArticleException when the file cannot be read any more
   */
  public static SourceLines of(Article article, Path file) throws ArticleException {
    try {
      SourceLines lines = new SourceLines(article);
      String text = TextDecoder.decode(FileBytes.unpacked(FileBytes.read(file))).text();
      lines.index(shown(text, Format.of(file).orElse(Format.TEXT)));
      return lines;
    } catch (UnreadableException unreadable) {
      throw ArticleException.of(file, unreadable.problem());
    } catch (IOException failed) {
      throw ArticleException.of(file, "cannot be read: " + failed.getMessage());
    }
  }

  /**
   * The line, 1-based, on which the words of {@code span} begin in the file, or 0 when they are not
   * found there.
   *
   * @param span a part of the article's text
   */
  public int lineOf(TextSpan span) {
    List<String> wanted = wordsFrom(span);
    Match best = new Match(0, 0);
    int line = 0;
    if (!wanted.isEmpty()) {
      for (int place : places.getOrDefault(wanted.get(0), List.of())) {
        Match match = match(wanted, place);
        if (match.isBetterThan(best)) {
          best = match;
          line = lines.get(place);
        }
      }
    }
    return best.words() >= LEAST_SHARE * wanted.size() ? line : 0;
  }

  /** Where the span has too few words to tell a place, those after it are looked at too. */
  private List<String> wordsFrom(TextSpan span) {
    List<String> wanted = new ArrayList<>();
    Matcher word = WORD.matcher(article.text());
    boolean more = word.find(span.start());
    while (more && wanted.size() < (word.start() < span.end() ? MOST_WORDS : FEW_WORDS)) {
      wanted.add(word.group());
      more = word.find();
    }
    return wanted;
  }

  /** How many words follow each other from a place on, with other words between a few of them. */
  private Match match(List<String> wanted, int place) {
    int matched = 0;
    int skipped = 0;
    int at = place;
    for (String word : wanted) {
      int end = Math.min(words.size(), at + LONGEST_GAP);
      int found = words.subList(Math.min(at, end), end).indexOf(word);
      if (found >= 0) {
        matched++;
        skipped += found;
        at += found + 1;
      }
    }
    return new Match(matched, skipped);
  }

  private void index(String text) {
    int line = 0;
    for (String raw : LINE_END.split(text, -1)) {
      line++;
      Matcher word = WORD.matcher(CleanText.line(raw));
      while (word.find()) {
        places.computeIfAbsent(word.group(), unused -> new ArrayList<>()).add(words.size());
        words.add(word.group());
        lines.add(line);
      }
    }
  }

  /** The file's text without markup; every line keeps its number. */
  private static String shown(String text, Format format) {
    return switch (format) {
      case HTML -> Parser.unescapeEntities(withoutAll(TAG, withoutAll(UNSEEN, text)), false);
      case XML -> Parser.unescapeEntities(withoutAll(TAG, text), false);
      case JSON -> withoutAll(TAG, JSON_ESCAPE.matcher(text).replaceAll(" "));
      case MARKDOWN -> withoutAll(LINK_TARGET, text);
      case TEXT -> text;
    };
  }

  private static String withoutAll(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll((MatchResult part) -> "\n".repeat(lineEnds(part.group())) + " ");
  }

  private static int lineEnds(String text) {
    int ends = 0;
    Matcher matcher = LINE_END.matcher(text);
    while (matcher.find()) {
      ends++;
    }
    return ends;
  }
}
