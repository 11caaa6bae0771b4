package factharness.article;

import org.jsoup.nodes.Element;

/**
 * A run of text between two borders of block elements: a paragraph, a heading, a list item, a table
 * row.
 *
 * @param element the nearest block element around it
 * @param text clean, on one line, never empty
 * @param linkedChars how many characters of it are links
 */
record Block(Element element, String text, int linkedChars) {
  private static final int LONG = 80;
  private static final double MOSTLY_LINKED = 0.5;

  double linkDensity() {
    return Math.min(1, (double) linkedChars / text.length());
  }

  boolean isMostlyLinks() {
    return linkDensity() > MOSTLY_LINKED;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Reads like prose: long enough or a whole sentence, and not a link. */
  boolean isProse() {
    if (isMostlyLinks() || isHeading()) {
      return false;
    }
    return weight() >= LONG || (weight() >= LONG / 2 && Paragraphs.endsSentence(text));
  }

  /** Characters, where one of a script without spaces counts for three. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += Character.isIdeographic(text.charAt(i)) ? 3 : 1;
    }
    return weight;
  }
}
