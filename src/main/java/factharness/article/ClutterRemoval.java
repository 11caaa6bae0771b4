package factharness.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Takes clutter out of a page, but not where that would take too much of its prose: sites use the
 * same words for frames around articles.
 */
final class ClutterRemoval {
  private static final double MOST_TO_LOSE = 0.4;
  private static final double MOST_TO_HIDE = 0.8;
  private static final String ARTICLE_ITSELF = "h1, article, main, [itemprop=articleBody]";

  private final Element body;
  private final Map<Element, Integer> prose = new HashMap<>();

  private ClutterRemoval(Element body) {
    this.body = body;
    for (Block block : BlockCollector.blocks(body)) {
      if (block.isProse()) {
        for (Element at = block.element(); at != null; at = at.parent()) {
          prose.merge(at, block.weight(), Integer::sum);
        }
      }
    }
  }

  static void from(Element body) {
    ClutterRemoval removal = new ClutterRemoval(body);
    removal.byKind();
    removal.byName();
  }

  private void byKind() {
    List<Element> clutter = new ArrayList<>();
    for (Element element : body.select("*")) {
      if (!element.equals(body) && Clutter.isByKind(element)) {
        double most = Clutter.isHidden(element) ? MOST_TO_HIDE : MOST_TO_LOSE;
        if (share(element) <= most) {
          clutter.add(element);
        }
      }
    }
    clutter.forEach(Element::remove);
  }

  /** A word that names much of the prose in many places is no sign of clutter on this page. */
  private void byName() {
    Map<String, List<Element>> named = new LinkedHashMap<>();
    for (Element element : body.select("*")) {
      String word = element.equals(body) ? "" : Clutter.nameOf(element);
      if (!word.isEmpty() && share(element) <= mostToLose(element, word)) {
        named.computeIfAbsent(word, unused -> new ArrayList<>()).add(element);
      }
    }
    for (Map.Entry<String, List<Element>> word : named.entrySet()) {
      List<Element> outermost = outermost(word.getValue());
      double share = outermost.stream().mapToDouble(this::share).sum();
      if (share <= MOST_TO_LOSE || Clutter.isSure(word.getKey())) {
        outermost.forEach(Element::remove);
      }
    }
  }

  private static double mostToLose(Element element, String word) {
    boolean ofReaders = Clutter.isOfReaders(word) && element.selectFirst(ARTICLE_ITSELF) == null;
    return ofReaders ? 1 : MOST_TO_LOSE;
  }

  private double share(Element element) {
    int all = prose.getOrDefault(body, 0);
    return all == 0 ? 0 : (double) prose.getOrDefault(element, 0) / all;
  }

  /** Leaves out what stands inside of another of them; {@code elements} are in document order. */
  static List<Element> outermost(List<Element> elements) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : elements) {
      Element last = outermost.isEmpty() ? null : outermost.get(outermost.size() - 1);
      if (last == null || !element.parents().contains(last)) {
        outermost.add(element);
      }
    }
    return outermost;
  }
}
