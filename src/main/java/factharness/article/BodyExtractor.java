package factharness.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: takes out what names itself as something else, then keeps the
 * element that holds the most prose close together, and of it the blocks that belong to the text.
 */
final class BodyExtractor {
  /** How much less prose counts with every level between it and the element that holds it. */
  private static final double LEVEL_LOSS = 0.8;

  private static final double DECLARED_BONUS = 1.5;
  private static final double LINK_WORTH = -0.5;
  private static final double SHORT_LINE_WORTH = 0.3;
  private static final double TOO_LITTLE_TO_CARRY = 0.01;

  private final Element body;

  private BodyExtractor(Element body) {
    this.body = body;
  }

  /** The blocks of the article's body in order; changes {@code page}. */
  static List<Block> extract(Document page) {
    page.select(Clutter.NEVER).remove();
    ClutterRemoval.from(page.body());
    BodyExtractor extractor = new BodyExtractor(page.body());
    List<Block> blocks = new ArrayList<>();
    for (Element part : ArticleParts.around(extractor.root())) {
      blocks.addAll(BlockCollector.blocks(part));
    }
    return BlockFilter.keep(blocks);
  }

  /**
   * The element with the most prose close under it. Prose counts less with every level that lies
   * between, so that a whole page does not win over its article for the teasers around it.
   */
  private Element root() {
    List<Block> blocks = BlockCollector.blocks(body);
    Map<Element, Integer> own = new HashMap<>();
    blocks.forEach(block -> own.merge(block.element(), 1, Integer::sum));
    Map<Element, Double> scores = new HashMap<>();
    for (Block block : blocks) {
      double worth = worth(block);
      // An element with one block is that paragraph; the article is what holds it.
      boolean isParagraph = own.getOrDefault(block.element(), 0) == 1;
      Element at = isParagraph ? block.element().parent() : block.element();
      while (at != null && Math.abs(worth) > TOO_LITTLE_TO_CARRY) {
        scores.merge(at, worth * (isDeclaredBody(at) ? DECLARED_BONUS : 1), Double::sum);
        worth *= LEVEL_LOSS;
        at = at.parent();
      }
    }
    Element best = body;
    for (Element element : body.select("*")) {
      if (scores.getOrDefault(element, 0.0) > scores.getOrDefault(best, 0.0)) {
        best = element;
      }
    }
    return best;
  }

  private static double worth(Block block) {
    if (block.isProse()) {
      return block.weight();
    }
    if (block.isMostlyLinks()) {
      return LINK_WORTH * block.weight();
    }
    return block.isHeading() ? 0 : SHORT_LINE_WORTH * block.weight();
  }

  private static boolean isDeclaredBody(Element element) {
    return element.attr("itemprop").contains("articleBody");
  }
}
