package factharness.article;

import java.util.regex.Pattern;

/** What the shape of a line says about its part in an article, whatever its words. */
final class Paragraphs {
  private static final int LONGEST_HEADLINE = 200;
  private static final int MOST_HEADLINE_WORDS = 30;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?。！？।…؟:;][\"'”’»)\\]]{0,3}", Pattern.DOTALL);
  private static final Pattern STOP = Pattern.compile(".*[.。।][\"'”’»)\\]]{0,3}", Pattern.DOTALL);
  private static final Pattern ABBREVIATION_END =
      Pattern.compile(".*(?:\\b\\p{L}\\.){2,}", Pattern.DOTALL);

  private Paragraphs() {}

  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).matches();
  }

  /** A short line without a full stop; the stop of {@code U.S.} does not count. */
  static boolean looksLikeHeadline(String line) {
    return line.length() <= LONGEST_HEADLINE
        && words(line) <= MOST_HEADLINE_WORDS
        && !line.endsWith(":")
        && !line.endsWith(",")
        && (!STOP.matcher(line).matches() || ABBREVIATION_END.matcher(line).matches());
  }

  static int words(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      boolean part = Character.isLetterOrDigit(line.charAt(i));
      words += part && !inWord ? 1 : 0;
      inWord = part || (inWord && line.charAt(i) != ' ');
    }
    return words;
  }
}
