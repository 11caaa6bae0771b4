package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The paragraphs under an element of NITF or XHTML. */
final class XmlParagraphs {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "dt",
          "dd",
          "pre",
          "bq",
          "block",
          "blockquote",
          "div",
          "section",
          "ul",
          "ol",
          "dl",
          "table",
          "body",
          "br",
          "body.content",
          "nitf-table",
          "hr");
  private static final Set<String> NO_TEXT =
      Set.of("media", "media-caption", "figure", "figcaption", "script", "style", "head", "note");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private XmlParagraphs() {}

  static List<String> of(Element root) {
    XmlParagraphs paragraphs = new XmlParagraphs();
    paragraphs.add(root);
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  /** Recursion is bounded by the parser's limit on depth. */
  private void add(Element element) {
    String name = XmlTree.name(element);
    if (NO_TEXT.contains(name)) {
      return;
    }
    boolean block = BLOCKS.contains(name);
    if (block) {
      close();
    } else if (CELLS.contains(name)) {
      open.append(' ');
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        open.append(text.getData());
      } else if (node instanceof Element child) {
        add(child);
      }
    }
    if (block) {
      close();
    }
  }

  private void close() {
    String paragraph = CleanText.line(open.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
