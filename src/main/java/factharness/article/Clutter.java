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

  /** Words that name what surrounds an article, as a whole word of a class or id. */
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
          "sr",
          "visuallyhidden",
          "offscreen",
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
          "keywords",
          "notification",
          "notifications",
          "cta");

  /** The few of them that are believed of a part of a line. */
  private static final Set<String> INLINE_WORDS =
      Set.of("caption", "captions", "credit", "credits", "sr", "visuallyhidden", "offscreen");

  /** Readers' own writing; it may be longer than the article. */
  private static final Set<String> READERS_WORDS = Set.of("comment", "comments", "disqus");

  /** Words that no one gives to the frame of an article. */
  private static final Set<String> SURE =
      Set.of(
          "related",
          "relateds",
          "recommended",
          "recommendations",
          "comment",
          "comments",
          "disqus",
          "sidebar",
          "footer",
          "nav",
          "menu",
          "newsletter",
          "taboola",
          "outbrain",
          "teaser",
          "teasers",
          "trending",
          "popular");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A name such as {@code has-sidebar} speaks of what is elsewhere. */
  private static final Pattern ABOUT_ANOTHER =
      Pattern.compile("(?i)(?:no|has|with|without|is|js|hide|show)[-_].*");

  private static final Pattern WORD_BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden");
  private static final int LONGEST_ATTRIBUTE = 2000;

  private Clutter() {}

  /** What is no article by its tag or role, or is not shown. */
  static boolean isByKind(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element);
  }

  /** The word of the class or id that says that the element is no article, or {@code ""}. */
  static String nameOf(Element element) {
    String word = word(element, element.isBlock() ? WORDS : INLINE_WORDS);
    return !word.isEmpty() && isQuotation(element) ? "" : word;
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return style.length() < LONGEST_ATTRIBUTE && HIDDEN_STYLE.matcher(style).find();
  }

  static boolean isSure(String word) {
    return SURE.contains(word);
  }

  static boolean isOfReaders(String word) {
    return READERS_WORDS.contains(word);
  }

  /** A post from elsewhere that the article shows is part of it, whatever frame it stands in. */
  private static boolean isQuotation(Element element) {
    return element.normalName().equals("blockquote")
        || element.children().stream().anyMatch(child -> child.normalName().equals("blockquote"));
  }

  private static String word(Element element, Set<String> words) {
    String word = word(element.attr("class"), words);
    return word.isEmpty() ? word(element.id(), words) : word;
  }

  private static String word(String names, Set<String> words) {
    if (names.isEmpty() || names.length() > LONGEST_ATTRIBUTE) {
      return "";
    }
    for (String name : SPACE.split(names, -1)) {
      if (!ABOUT_ANOTHER.matcher(name).matches()) {
        for (String part : WORD_BORDER.split(name, -1)) {
          String word = part.toLowerCase(Locale.ROOT);
          if (words.contains(word)) {
            return word;
          }
        }
      }
    }
    return "";
  }
}
