package factharness.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A news page in HTML. */
final class HtmlPage {
  private HtmlPage() {}

  static Draft read(String html) throws UnreadableException {
    Document page = Jsoup.parse(html);
    JsonLdArticle data = JsonLdArticle.of(page);
    MetadataBuilder metadata = HtmlMetadata.of(page, data);
    List<String> body = new ArrayList<>();
    for (Block block : BodyExtractor.extract(page)) {
      if (!block.text().equals(metadata.headline())) {
        body.add(block.text());
      }
    }
    new Surroundings(metadata).takeFrom(body);
    return new Draft(metadata.build(), body);
  }
}
