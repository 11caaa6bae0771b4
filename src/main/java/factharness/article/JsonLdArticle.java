package factharness.article;

import factharness.json.Json;
import factharness.json.JsonException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article that a page describes in JSON-LD; an unknown field is {@code ""}.
 *
 * @param authors as printed, joined by commas
 */
record JsonLdArticle(
    String headline,
    String authors,
    String published,
    String modified,
    String language,
    String url,
    String section,
    String body) {
  static final JsonLdArticle NONE = new JsonLdArticle("", "", "", "", "", "", "", "");

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:\\w*NewsArticle|\\w*Article|\\w*BlogPosting|Report|LiveBlogPosting)");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*+;?\\s*+$");
  private static final Pattern RAW_CONTROLS = Pattern.compile("[\\x00-\\x1F]");
  private static final int MOST_NODES = 20_000;

  /** The first article in the page's JSON-LD; damaged JSON is passed over, as search engines do. */
  static JsonLdArticle of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      Object value = parsed(script.data());
      Map<?, ?> article = firstArticle(value);
      if (article != null) {
        return of(article);
      }
    }
    return NONE;
  }

  private static @Nullable Object parsed(String raw) {
    String json = WRAPPING.matcher(raw).replaceAll("");
    try {
      return Json.parse(json);
    } catch (JsonException strict) {
      try {
        return Json.parse(RAW_CONTROLS.matcher(json).replaceAll(" "));
      } catch (JsonException damaged) {
        return null;
      }
    }
  }

  private static @Nullable Map<?, ?> firstArticle(@Nullable Object root) {
    Deque<Object> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      Object value = open.remove();
      if (value instanceof List<?> list) {
        list.stream().filter(item -> item != null).forEach(open::add);
      } else if (value instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return map;
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          Object inner = map.get(key);
          if (inner instanceof Map || inner instanceof List) {
            open.add(inner);
          }
        }
      }
    }
    return null;
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(JsonLdArticle::isArticle);
    }
    return type instanceof String name && ARTICLE_TYPE.matcher(name).matches();
  }

  private static JsonLdArticle of(Map<?, ?> article) {
    return new JsonLdArticle(
        text(article.get("headline")),
        names(article.get("author")),
        text(article.get("datePublished")),
        text(article.get("dateModified")),
        text(article.get("inLanguage")),
        text(article.get("url")),
        text(article.get("articleSection")),
        text(article.get("articleBody")));
  }

  private static String names(@Nullable Object authors) {
    if (authors instanceof List<?> list) {
      StringJoiner names = new StringJoiner(", ");
      for (Object author : list) {
        String name = names(author);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
      return names.toString();
    }
    return authors instanceof Map<?, ?> author ? text(author.get("name")) : text(authors);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : text(list.get(0));
    }
    return value instanceof String string ? string : "";
  }
}
