package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    return read(html, ReadingHints.NONE);
  }

  static Draft read(String html, ReadingHints allHints) {
    Document page = Jsoup.parse(html);
    JsonLdArticle data = JsonLdArticle.of(page);
    MetadataBuilder metadata = HtmlMetadata.of(page, data);
    PageHints hints = allHints.forPage(metadata.url());
    hints.dropFrom(page);
    takeCorrections(page, metadata);
    Disagreements disagreements = new Disagreements(data, metadata);
    disagreements.warnOfHead(page);
    List<Block> kept = kept(page, hints, metadata);
    List<String> found =
        withoutHeadline(kept.isEmpty() ? BodyExtractor.extract(page) : kept, metadata.headline());
    disagreements.warnOfBody(found);
    List<String> body =
        new ArrayList<>(kept.isEmpty() ? DeclaredBody.orFound(data.body(), found) : found);
    new Surroundings(metadata).takeFrom(body);
    return new Draft(metadata.build(), body);
  }

  private static List<Block> kept(Document page, PageHints hints, MetadataBuilder metadata) {
    List<Block> kept = hints.keptBlocks(page);
    if (kept.isEmpty() && !hints.keep().isEmpty()) {
      metadata.warning(
          "no text is found by the hint to keep "
              + hints.keep().stream().map(Hint::toString).collect(Collectors.joining(" or "))
              + ", so the page was read without it; correct the hint");
    }
    return kept;
  }

  private static List<String> withoutHeadline(List<Block> blocks, String headline) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (!isHeadline(block, headline)) {
        texts.add(block.text());
      }
    }
    return texts;
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
