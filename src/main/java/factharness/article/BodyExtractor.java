package factharness.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: takes out what names itself as something else, then keeps the
 * element that holds the most prose for the least other text, and of it the blocks that belong to
 * the text.
 */
final class BodyExtractor {
  /**
   * An element that holds more than this share of the page's prose is no clutter, say its name what
   * it will.
   */
  private static final double TOO_MUCH_TO_LOSE = 0.4;

  private final Element body;

  private BodyExtractor(Element body) {
    this.body = body;
  }

  /** The blocks of the article's body in order; changes {@code page}. */
  static List<Block> extract(Document page) {
    page.select(Clutter.NEVER).remove();
    BodyExtractor extractor = new BodyExtractor(page.body());
    extractor.removeClutter();
    return BlockFilter.keep(BlockCollector.blocks(extractor.root()));
  }

  private void removeClutter() {
    Map<Element, Weights> weights = weights();
    int all = weights.getOrDefault(body, new Weights()).prose;
    List<Element> clutter = new ArrayList<>();
    for (Element element : body.select("*")) {
      if (!element.equals(body) && Clutter.isNamedSo(element)) {
        Weights weight = weights.getOrDefault(element, new Weights());
        if (Clutter.isHidden(element) || weight.prose <= all * TOO_MUCH_TO_LOSE) {
          clutter.add(element);
        }
      }
    }
    clutter.forEach(Element::remove);
  }

  private Element root() {
    Map<Element, Weights> weights = weights();
    Element best = body;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Element element : body.select("*")) {
      Weights weight = weights.get(element);
      if (weight != null) {
        double score = weight.prose - weight.other;
        if (score >= bestScore) {
          best = element;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** What each element that has text holds. */
  private Map<Element, Weights> weights() {
    Map<Element, Weights> weights = new HashMap<>();
    for (Block block : BlockCollector.blocks(body)) {
      for (Element at = block.element(); at != null; at = at.parent()) {
        Weights weight = weights.computeIfAbsent(at, unused -> new Weights());
        if (block.isProse()) {
          weight.prose += block.weight();
        } else {
          weight.other += block.weight();
        }
      }
    }
    return weights;
  }

  private static final class Weights {
    private int prose;
    private int other;
  }
}
