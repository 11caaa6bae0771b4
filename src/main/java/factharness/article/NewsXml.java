package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** News in XML: IPTC NITF and NewsML-G2, whose text is NITF, XHTML or plain. */
final class NewsXml {
  private final Element root;
  private final MetadataBuilder metadata = new MetadataBuilder();

  private NewsXml(Element root) {
    this.root = root;
  }

  static Draft read(String xml) throws UnreadableException {
    NewsXml news = new NewsXml(XmlTree.parse(xml));
    List<String> body =
        switch (XmlTree.name(news.root)) {
          case "nitf" -> news.nitf(news.root);
          case "newsItem" -> news.newsItem(news.root);
          case "newsMessage" -> news.newsMessage();
          default ->
              throw new UnreadableException(
                  "is XML but neither NITF nor NewsML-G2: its first element is "
                      + XmlTree.name(news.root));
        };
    new Surroundings(news.metadata).takeFrom(body);
    return new Draft(news.metadata.build(), body);
  }

  private List<String> newsMessage() throws UnreadableException {
    for (Element item : XmlTree.inside(root, "newsItem")) {
      if (!XmlTree.inside(item, "inlineXML").isEmpty()
          || !XmlTree.inside(item, "inlineData").isEmpty()) {
        return newsItem(item);
      }
    }
    throw new UnreadableException("is NewsML-G2 without a text item; export the text");
  }

  private List<String> newsItem(Element item) throws UnreadableException {
    for (Element content : XmlTree.children(item, Set.of("contentMeta"))) {
      metadata
          .headline(XmlTree.textOf(content, "headline"))
          .byline(XmlTree.textOf(content, "by"))
          .published(XmlTree.textOf(content, "contentCreated"))
          .modified(XmlTree.textOf(content, "contentModified"))
          .language(XmlTree.attributeOf(content, "language", "tag"));
    }
    for (Element about : XmlTree.children(item, Set.of("itemMeta"))) {
      metadata
          .published(XmlTree.textOf(about, "firstCreated"))
          .modified(XmlTree.textOf(about, "versionCreated"))
          .published(XmlTree.textOf(about, "versionCreated"));
      String note = XmlTree.textOf(about, "edNote");
      if (Surroundings.isCorrection(note)) {
        metadata.correction(note);
      }
    }
    metadata.language(item.getAttribute("xml:lang"));
    return content(item);
  }

  private List<String> content(Element item) throws UnreadableException {
    for (Element inline : XmlTree.inside(item, "inlineXML")) {
      for (Element nitf : XmlTree.inside(inline, "nitf")) {
        return nitf(nitf);
      }
      List<Element> bodies = XmlTree.inside(inline, "body");
      List<String> text = XmlParagraphs.of(bodies.isEmpty() ? inline : bodies.get(0));
      if (!text.isEmpty()) {
        return withoutHeadline(text);
      }
    }
    for (Element inline : XmlTree.inside(item, "inlineData")) {
      return new ArrayList<>(PlainText.blocks(inline.getTextContent()));
    }
    throw new UnreadableException("is NewsML-G2 whose text is in another file; export it inline");
  }

  private List<String> nitf(Element nitf) {
    metadata
        .headline(XmlTree.textOf(nitf, "hl1"))
        .headline(XmlTree.textOf(nitf, "title"))
        .byline(XmlTree.textOf(nitf, "byline"))
        .published(XmlTree.attributeOf(nitf, "date.issue", "norm"))
        .published(XmlTree.attributeOf(nitf, "date.release", "norm"))
        .published(XmlTree.attributeOf(nitf, "pubdata", "date.publication"))
        .published(XmlTree.attributeOf(nitf, "story.date", "norm"))
        .section(XmlTree.attributeOf(nitf, "pubdata", "position.section"))
        .language(nitf.getAttribute("xml:lang"));
    List<String> body = new ArrayList<>();
    for (Element content : XmlTree.inside(nitf, "body.content")) {
      body.addAll(XmlParagraphs.of(content));
    }
    return body;
  }

  private List<String> withoutHeadline(List<String> text) {
    List<String> body = new ArrayList<>(text);
    if (body.size() > 1 && body.get(0).equals(metadata.headline())) {
      body.remove(0);
    }
    return body;
  }
}
