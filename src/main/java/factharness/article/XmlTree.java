package factharness.article;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.parser.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML without its dangers: no entity is fetched or declared, depth is bounded. Names are compared
 * without their prefixes.
 */
final class XmlTree {
  private static final String MOST_DEPTH = "256";
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[>]{0,2000}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});");

  private XmlTree() {}

  static Element parse(String xml) throws UnreadableException {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      // Throws instead of printing to the console.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(prepared(xml)))).getDocumentElement();
    } catch (SAXParseException broken) {
      throw new UnreadableException(
          "is no well-formed XML (" + broken.getMessage() + "); export it again",
          Math.max(0, broken.getLineNumber()));
    } catch (SAXException | IOException broken) {
      throw new UnreadableException("is no well-formed XML (" + broken.getMessage() + ")");
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("this Java has no XML parser", impossible);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("jdk.xml.maxElementDepth", MOST_DEPTH);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setNamespaceAware(true);
    return factory;
  }

  /**
   * NITF files name a document type that is never read; what it would declare are the letters of
   * HTML. Lines keep their numbers.
   */
  private static String prepared(String xml) {
    String start = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    String text =
        DOCTYPE
            .matcher(start.stripLeading())
            .replaceFirst(
                (MatchResult type) -> "\n".repeat((int) type.group().lines().count() - 1));
    return ENTITY.matcher(text).replaceAll(XmlTree::letter);
  }

  private static String letter(MatchResult entity) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true));
  }

  /** The children with one of the names, in order. */
  static List<Element> children(Element parent, Set<String> names) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && names.contains(name(child))) {
        children.add(child);
      }
    }
    return children;
  }

  /** The elements inside of {@code root}, at any depth, that have this name, in order. */
  static List<Element> inside(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (name(child).equals(name)) {
          found.add(child);
        }
        found.addAll(inside(child, name));
      }
    }
    return found;
  }

  /** The clean text of the first element of this name that has any, or {@code ""}. */
  static String textOf(Element root, String name) {
    for (Element element : inside(root, name)) {
      String text = CleanText.line(element.getTextContent());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The attribute of the first element of this name that has it, or {@code ""}. */
  static String attributeOf(Element root, String name, String attribute) {
    for (Element element : inside(root, name)) {
      if (element.hasAttribute(attribute)) {
        return element.getAttribute(attribute);
      }
    }
    return "";
  }

  static String name(Element element) {
    return String.valueOf(element.getLocalName());
  }
}
