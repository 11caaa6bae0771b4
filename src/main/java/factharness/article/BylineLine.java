package factharness.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote an article, and not what happened. */
final class BylineLine {
  private static final int MOST_WORDS = 14;
  private static final Pattern BY = Pattern.compile("(?i:by)[\\s:]+(?=\\S)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:written|reported|reporting|story|words|text|posted|published|edited|editing|additional reporting)\\s+by"
              + "|by|authors?|byline|sources?|via|credit)\\b\\s*(:?)\\s*(.+)");
  private static final Pattern NEEDS_COLON =
      Pattern.compile("(?i)(?:authors?|byline|sources?|via|credit)\\b.*");
  private static final Pattern NAME_START = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}@].*");
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?i)and|of|in|for|with|the|de|da|di|del|der|van|von|bin|al|la|le|y|e|to|at|staff"
              + "|by|editing|reporting|additional|writing|updated");

  private BylineLine() {}

  /**
   * Whether a whole line is a byline: {@code By Ana Silva}, {@code Written By J. Doe and R. Roe},
   * {@code Source: Reuters}. A sentence that begins with "By" is none.
   */
  static boolean matches(String line) {
    Matcher label = LABEL.matcher(withoutBrackets(line));
    if (!label.matches() || endsLikeSentence(line)) {
      return false;
    }
    if (label.group(1).isEmpty() && NEEDS_COLON.matcher(line).matches()) {
      return false;
    }
    return isNames(label.group(2));
  }

  /** The names of a byline, without its label. */
  static String names(String line) {
    Matcher label = LABEL.matcher(withoutBrackets(line));
    return label.matches() ? label.group(2).strip() : line;
  }

  /** {@code Ana Silva} of {@code By Ana Silva}. */
  static String withoutBy(String byline) {
    Matcher by = BY.matcher(byline);
    return by.lookingAt() ? byline.substring(by.end()) : byline;
  }

  private static boolean isNames(String text) {
    String[] words = text.split("[\\s,;|/&–—-]+", MOST_WORDS + 2);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean fits =
          word.isEmpty()
              || NAME_START.matcher(word).matches()
              || word.startsWith("(")
              || SMALL_WORD.matcher(word).matches();
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String withoutBrackets(String line) {
    boolean bracketed = line.startsWith("(") && line.endsWith(")");
    return bracketed ? line.substring(1, line.length() - 1) : line;
  }

  /** The full stop of an initial or of "Jr." ends no sentence, so a short line may have one. */
  private static boolean endsLikeSentence(String line) {
    return line.length() > 60 && Paragraphs.endsSentence(line);
  }
}
