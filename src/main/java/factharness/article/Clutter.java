package factharness.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells elements that are not part of an article by their tag, role, class and id. */
final class Clutter {
  /** Never text of an article. */
  static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " button, input, select, textarea, option, nav, dialog, menu, head, link, meta";

  private static final Set<String> TAGS = Set.of("aside", "footer", "figcaption", "form", "figure");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar",
          "tablist",
          "button");

  /** Words that, as a whole word of a class or id, name what surrounds an article. */
  private static final Set<String> WORDS =
      Set.of(
          "share",
          "sharing",
          "sharebar",
          "social",
          "socials",
          "related",
          "relateds",
          "promo",
          "promos",
          "newsletter",
          "newsletters",
          "caption",
          "captions",
          "credit",
          "credits",
          "comment",
          "comments",
          "disqus",
          "sidebar",
          "ad",
          "ads",
          "adv",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "sponsor",
          "sponsored",
          "breadcrumb",
          "breadcrumbs",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "footer",
          "subscribe",
          "subscription",
          "signup",
          "recommend",
          "recommended",
          "recommendations",
          "recirc",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "byline",
          "bylines",
          "timestamp",
          "pagination",
          "pager",
          "print",
          "tags",
          "taglist",
          "toolbar",
          "popup",
          "modal",
          "overlay",
          "masthead",
          "copyright",
          "disclaimer",
          "skip",
          "hidden",
          "hide",
          "screen-reader",
          "sr",
          "visuallyhidden",
          "widget",
          "carousel",
          "gallery",
          "slideshow",
          "livefyre",
          "addthis",
          "sharethis",
          "teaser",
          "teasers",
          "teaserlist",
          "bio",
          "biography",
          "login",
          "register",
          "donate",
          "donation",
          "banner",
          "feedback",
          "rating",
          "ratings",
          "follow",
          "followers",
          "likes",
          "meta",
          "infobox",
          "video",
          "jwplayer",
          "playlist",
          "most",
          "latest",
          "more",
          "readmore",
          "next",
          "prev",
          "previous",
          "upnext",
          "author",
          "authors",
          "dateline",
          "pubdate",
          "kicker",
          "eyebrow",
          "topics",
          "keywords");

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden");

  private Clutter() {}

  /** Whether the element says of itself that it is not the article. */
  static boolean isNamedSo(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || hasWord(element.attr("class"))
        || hasWord(element.id())
        || isHidden(element);
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return style.length() < 2000 && HIDDEN_STYLE.matcher(style).find();
  }

  private static boolean hasWord(String names) {
    if (names.isEmpty() || names.length() > 2000) {
      return false;
    }
    for (String word : WORD_START.split(names)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
