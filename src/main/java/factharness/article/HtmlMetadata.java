package factharness.article;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article, in JSON-LD, in meta elements and to the reader. */
final class HtmlMetadata {
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{1,60}$");

  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          "\\s*(?:[@|•·]|\\d|(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s\\d).*");
  private static final double LIKE_ENOUGH = 0.5;

  private HtmlMetadata() {}

  static MetadataBuilder of(Document page, JsonLdArticle data) {
    return new MetadataBuilder()
        .headline(headline(page, data))
        .byline(plain(data.authors()))
        .byline(meta(page, "author", "article:author", "parsely-author", "sailthru.author"))
        .byline(text(page, "[itemprop=author] [itemprop=name]"))
        .byline(text(page, "[rel=author]"))
        .byline(AFTER_NAMES.matcher(text(page, "[itemprop=author], .byline")).replaceFirst(""))
        .published(data.published())
        .published(
            meta(
                page,
                "article:published_time",
                "datePublished",
                "date",
                "parsely-pub-date",
                "pubdate"))
        .published(attribute(page, "time[itemprop=datePublished]", "datetime"))
        .published(attribute(page, "time[datetime]", "datetime"))
        .modified(data.modified())
        .modified(meta(page, "article:modified_time", "og:updated_time", "dateModified", "lastmod"))
        .language(attribute(page, "html", "lang"))
        .language(data.language())
        .language(meta(page, "og:locale"))
        .url(attribute(page, "link[rel=canonical]", "href"))
        .url(meta(page, "og:url"))
        .url(data.url())
        .section(plain(data.section()))
        .section(meta(page, "article:section", "section"));
  }

  private static String headline(Document page, JsonLdArticle data) {
    String announced = plain(data.headline());
    if (announced.isEmpty()) {
      announced = plain(meta(page, "og:title", "twitter:title"));
    }
    String title = SITE_NAME.matcher(CleanText.line(page.title())).replaceFirst("");
    if (announced.isEmpty()) {
      announced = title;
    }
    String visible = visibleHeadline(page, announced);
    return visible.isEmpty() ? announced : visible;
  }

  /** The page's own heading, which readers see: the one that is most like what it announces. */
  private static String visibleHeadline(Document page, String announced) {
    String best = "";
    double bestLikeness = LIKE_ENOUGH;
    for (Element heading : page.select("h1, [itemprop=headline]")) {
      String text = CleanText.line(heading.text());
      double likeness = Shingles.wordOverlap(text, announced);
      if (likeness > bestLikeness) {
        best = text;
        bestLikeness = likeness;
      }
    }
    return best;
  }

  /** Text that may hold markup or entities of its own. */
  static String plain(String text) {
    return text.indexOf('&') < 0 && text.indexOf('<') < 0
        ? CleanText.line(text)
        : CleanText.line(Jsoup.parseBodyFragment(text).text());
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String value = attribute(page, "meta[" + key + "=" + name + "]", "content");
        boolean isProfileLink = name.contains("author") && value.startsWith("http");
        if (!value.isEmpty() && !isProfileLink) {
          return value;
        }
      }
    }
    return "";
  }

  private static String attribute(Document page, String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : CleanText.line(element.attr(attribute));
  }

  private static String text(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : CleanText.line(element.text());
  }
}
