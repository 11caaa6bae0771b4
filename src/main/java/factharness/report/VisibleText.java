package factharness.report;

import java.util.Locale;

/**
 * Makes foreign text safe to look at: what would act on a terminal, a parser or the direction of
 * writing becomes a visible sign and does nothing. Everything else stays as it is; escaping for
 * HTML, XML or JSON comes after.
 */
final class VisibleText {
  private VisibleText() {}

  /**
   * Control characters become their pictures ({@code ␀}), direction overrides their code point in
   * brackets, halves of surrogate pairs {@code �}. Line breaks and tabs stay.
   */
  static String of(String text) {
    StringBuilder visible = null;
    int length = text.length();
    for (int i = 0; i < length; ) {
      int point = text.codePointAt(i);
      if (!isHarmless(point)) {
        visible = visible == null ? new StringBuilder().append(text, 0, i) : visible;
        visible.append(picture(point));
      } else if (visible != null) {
        visible.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return visible == null ? text : visible.toString();
  }

  /** The same on one line, with runs of white space as one space. */
  static String line(String text) {
    return of(text.strip().replaceAll("\\s+", " "));
  }

  private static boolean isHarmless(int point) {
    if (point < 0x20) {
      return point == '\n' || point == '\t' || point == '\r';
    }
    if (point < 0x7F) {
      return true;
    }
    boolean control = point <= 0x9F;
    boolean lineSeparator = point == 0x2028 || point == 0x2029;
    boolean direction = within(point, 0x202A, 0x202E) || within(point, 0x2066, 0x2069);
    boolean halfAPair = within(point, 0xD800, 0xDFFF);
    boolean noCharacter = (point & 0xFFFE) == 0xFFFE || within(point, 0xFDD0, 0xFDEF);
    boolean invisibleTag = within(point, 0xE0000, 0xE007F);
    return !(control || lineSeparator || direction || halfAPair || noCharacter || invisibleTag);
  }

  private static boolean within(int point, int first, int last) {
    return first <= point && point <= last;
  }

  private static String picture(int point) {
    if (point < 0x20) {
      return Character.toString(0x2400 + point);
    }
    if (point == 0x7F) {
      return "␡";
    }
    if (within(point, 0xD800, 0xDFFF)) {
      return "\uFFFD";
    }
    return String.format(Locale.ROOT, "[U+%04X]", point);
  }
}
