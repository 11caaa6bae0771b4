package factharness.article;

import java.text.Normalizer;

/**
 * Makes one spelling out of the many a text can have, and keeps what a reader sees: typographic
 * quotes and dashes stay as they are.
 */
final class CleanText {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private CleanText() {}

  /**
   * One paragraph on one line: composed (NFC), every kind of space and line end as one space,
   * without soft hyphens, marks of no width and control characters, and trimmed.
   */
  static String line(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(text.length());
    boolean spaceDue = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        spaceDue = true;
      } else if (!isInvisible(text, i)) {
        if (spaceDue && !clean.isEmpty()) {
          clean.append(' ');
        }
        spaceDue = false;
        clean.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
      }
    }
    return clean.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return !joins(text, i);
    }
    // Variation selectors are marks, not format characters, and so stay with their emoji.
    return Character.getType(c) == Character.FORMAT;
  }

  /**
   * In Persian or Hindi words and in emoji the joiners make a difference; elsewhere they do not.
   */
  private static boolean joins(String text, int i) {
    return i > 0 && i + 1 < text.length() && isJoined(text.charAt(i - 1));
  }

  private static boolean isJoined(char c) {
    if (Character.isSurrogate(c) || c == '\uFE0F') {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
