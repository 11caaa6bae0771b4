package factharness.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the data of a page and what it shows do not say the same: one of them is out of date. */
final class Disagreements {
  private static final double LIKE_ENOUGH = 0.5;
  private static final int LEAST_RUNS = 20;
  private static final double SAME_LENGTH = 0.8;
  private static final double SAME_TEXT = 0.95;

  private final JsonLdArticle data;
  private final MetadataBuilder metadata;

  /**
   * @param metadata gets a warning for each disagreement
   */
  Disagreements(JsonLdArticle data, MetadataBuilder metadata) {
    this.data = data;
    this.metadata = metadata;
  }

  /** Compares headline and date; to be called before {@code page} is changed. */
  void warnOfHead(Document page) {
    headline(page);
    day(page);
  }

  private void headline(Document page) {
    List<Element> headings = page.select("h1");
    String announced = HtmlMetadata.plain(data.headline());
    if (headings.size() == 1 && !announced.isEmpty()) {
      String shown = CleanText.line(headings.get(0).text());
      if (!shown.isEmpty() && Shingles.wordOverlap(shown, announced) < LIKE_ENOUGH) {
        metadata.warning(
            "the page's data has the headline \""
                + announced
                + "\", the page shows \""
                + shown
                + "\"");
      }
    }
  }

  private void day(Document page) {
    Element time = page.selectFirst("time[itemprop=datePublished], article time, header time");
    String published = Dates.iso(data.published());
    if (time != null && published.length() >= 10) {
      String shown = Dates.iso(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
      boolean known =
          shown.length() < 10
              || sameDay(shown, published)
              || sameDay(shown, Dates.iso(data.modified()));
      if (!known) {
        metadata.warning("the page's data has the date " + published + ", the page shows " + shown);
      }
    }
  }

  private static boolean sameDay(String a, String b) {
    return b.length() >= 10 && a.substring(0, 10).equals(b.substring(0, 10));
  }

  /** Compares bodies: a declared excerpt is no disagreement, a whole body in other words is. */
  void warnOfBody(List<String> shownBody) {
    Map<List<String>, Integer> declared = Shingles.of(HtmlMetadata.plain(data.body()));
    Set<List<String>> shown = new HashSet<>(Shingles.of(String.join("\n", shownBody)).keySet());
    boolean comparable =
        declared.size() >= LEAST_RUNS
            && Math.min(declared.size(), shown.size())
                > SAME_LENGTH * Math.max(declared.size(), shown.size());
    if (comparable) {
      long same = declared.keySet().stream().filter(shown::contains).count();
      if (same < SAME_TEXT * declared.size()) {
        metadata.warning("the body in the page's data differs from the one that the page shows");
      }
    }
  }
}
