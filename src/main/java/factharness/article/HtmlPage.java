package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A news page in HTML. */
final class HtmlPage {
  private static final String CORRECTIONS =
      "[class*=correction], [id*=correction], [class*=clarification], [class*=corrigendum]";
  private static final double SAME_HEADLINE = 0.8;
  private static final int LONGEST_CORRECTION = 1500;

  /** Not a button that asks readers for corrections. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?!suggest|report|submit|request|see).{0,200}\\b(?:correct|clarif|earlier|previous).{20,}");

  private HtmlPage() {}

  static Draft read(String html) {
    Document page = Jsoup.parse(html);
    JsonLdArticle data = JsonLdArticle.of(page);
    MetadataBuilder metadata = HtmlMetadata.of(page, data);
    takeCorrections(page, metadata);
    Disagreements disagreements = new Disagreements(data, metadata);
    disagreements.warnOfHead(page);
    List<String> found = new ArrayList<>();
    for (Block block : BodyExtractor.extract(page)) {
      if (!isHeadline(block, metadata.headline())) {
        found.add(block.text());
      }
    }
    disagreements.warnOfBody(found);
    List<String> body = new ArrayList<>(DeclaredBody.orFound(data.body(), found));
    new Surroundings(metadata).takeFrom(body);
    return new Draft(metadata.build(), body);
  }

  private static boolean isHeadline(Block block, String headline) {
    boolean title = block.element().normalName().equals("h1");
    return block.text().equals(headline)
        || (title && Shingles.wordOverlap(block.text(), headline) > SAME_HEADLINE);
  }

  /** Notes that a page marks as corrections; a word that frames the whole article is no mark. */
  private static void takeCorrections(Document page, MetadataBuilder metadata) {
    for (Element note : page.body().select(CORRECTIONS)) {
      String text = CleanText.line(note.text());
      boolean inPage = note.parent() != null;
      if (inPage && text.length() <= LONGEST_CORRECTION && NOTE.matcher(text).matches()) {
        metadata.correction(text);
        note.remove();
      }
    }
  }
}
