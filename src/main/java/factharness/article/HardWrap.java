package factharness.article;

import java.util.List;

/** Tells text broken at a right margin from text with a paragraph on each line. */
final class HardWrap {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final double MOST_LINES = 0.8;

  private HardWrap() {}

  /**
   * Whether the lines of each group are one paragraph: nearly every line is broken where the first
   * word of the next would have crossed the margin.
   */
  static boolean isWrapped(List<List<String>> groups) {
    int width = 0;
    for (List<String> group : groups) {
      for (String line : group) {
        width = Math.max(width, line.length());
      }
    }
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int breaks = 0;
    int forced = 0;
    for (List<String> group : groups) {
      for (int i = 0; i + 1 < group.size(); i++) {
        breaks++;
        forced += isForced(group.get(i), group.get(i + 1), width) ? 1 : 0;
      }
    }
    return breaks > 0 && forced >= breaks * MOST_LINES;
  }

  private static boolean isForced(String line, String next, int width) {
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return line.length() + 1 + firstWord > width - 2;
  }
}
