package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the text under an element into blocks, as a browser would lay it out. */
final class BlockCollector implements NodeVisitor {
  /** Blocks to jsoup, but parts of one line to a reader. */
  private static final Set<String> PARTS_OF_A_LINE = Set.of("td", "th", "br", "ins", "del", "img");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int linkDepth;
  private int linkedChars;
  private int lineBreaks;

  private BlockCollector(Element root) {
    block = root;
  }

  static List<Block> blocks(Element root) {
    BlockCollector collector = new BlockCollector(root);
    root.traverse(collector);
    collector.flush();
    return collector.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        linkDepth--;
      }
      if (isBlock(element)) {
        flush();
        block = element.parent() == null ? element : nearestBlock(element.parent());
      }
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        lineBreaks++;
        if (lineBreaks == 2) {
          flush();
        } else {
          text.append('\n');
        }
      }
      case "td", "th" -> text.append(' ');
      case "a" -> linkDepth++;
      default -> {}
    }
    if (isBlock(element)) {
      flush();
      block = element;
    }
  }

  private void append(String raw) {
    text.append(raw);
    if (!raw.isBlank()) {
      lineBreaks = 0;
      if (linkDepth > 0) {
        linkedChars += CleanText.line(raw).length();
      }
    }
  }

  private void flush() {
    String clean = CleanText.line(text.toString());
    if (!clean.isEmpty()) {
      blocks.add(new Block(block, clean, linkedChars));
    }
    text.setLength(0);
    linkedChars = 0;
    lineBreaks = 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !PARTS_OF_A_LINE.contains(element.normalName());
  }

  private static Element nearestBlock(Element element) {
    Element nearest = element;
    while (!isBlock(nearest) && nearest.parent() != null) {
      nearest = nearest.parent();
    }
    return nearest;
  }
}
