package factharness.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Articles that are cut into several elements of one kind, with other things between them. */
final class ArticleParts {
  private static final int MOST_LEVELS = 5;
  private static final double LEAST_SHARE = 0.15;

  private ArticleParts() {}

  /**
   * {@code root} and, where it is one of several parts, those like it: siblings of it or of an
   * element around it, of the same tag and class, with prose of some length.
   */
  static List<Element> around(Element root) {
    Element part = root;
    for (int level = 0; level < MOST_LEVELS && canBePart(part); level++) {
      List<Element> parts = like(part, LEAST_SHARE * prose(root));
      if (parts.size() > 1) {
        return parts;
      }
      Element parent = part.parent();
      if (parent == null) {
        break;
      }
      part = parent;
    }
    return List.of(root);
  }

  /** Several {@code article} elements on one page are several articles. */
  private static boolean canBePart(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main", "li", "td", "p" -> false;
      default -> !element.hasAttr("itemprop");
    };
  }

  private static List<Element> like(Element part, double leastProse) {
    List<Element> parts = new ArrayList<>();
    Element parent = part.parent();
    if (parent != null) {
      for (Element sibling : parent.children()) {
        boolean same =
            sibling.normalName().equals(part.normalName())
                && sibling.className().equals(part.className());
        if (sibling.equals(part) || (same && prose(sibling) >= leastProse)) {
          parts.add(sibling);
        }
      }
    }
    return parts;
  }

  private static int prose(Element element) {
    int prose = 0;
    for (Block block : BlockCollector.blocks(element)) {
      prose += block.isProse() ? block.weight() : block.isMostlyLinks() ? -block.weight() : 0;
    }
    return prose;
  }
}
