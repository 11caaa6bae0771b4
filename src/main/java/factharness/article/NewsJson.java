package factharness.article;

import factharness.json.Json;
import factharness.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * News in JSON: IPTC ninjs 1.x ({@code body_text}, {@code body_html}), 2.x and 3.x ({@code
 * bodies}), whose names differ in case only, and the plain {@code {"title", "byline",
 * "paragraphs"}} that {@code read} prints.
 */
final class NewsJson {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|div|h[1-6]|ul|br|section)\\b[^<>]*>");

  private final Map<String, Object> item;

  private NewsJson(Map<?, ?> object) {
    item = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (value != null) {
            item.put(String.valueOf(key).toLowerCase(Locale.ROOT), value);
          }
        });
  }

  static Draft read(String json) throws UnreadableException {
    Object value;
    try {
      value = Json.parse(json);
    } catch (JsonException broken) {
      String problem = String.valueOf(broken.getMessage());
      Matcher line = LINE.matcher(problem);
      throw new UnreadableException(
          "is " + problem + "; export it again", line.find() ? Integer.parseInt(line.group(1)) : 0);
    }
    if (value instanceof List<?> list && list.size() == 1) {
      value = list.get(0);
    }
    if (!(value instanceof Map<?, ?> object)) {
      throw new UnreadableException("is JSON but not one news item; save one item a file");
    }
    return new NewsJson(object).draft();
  }

  private Draft draft() throws UnreadableException {
    List<String> body = paragraphs();
    if (body.isEmpty()) {
      throw new UnreadableException(
          "is JSON without the text of an article; it needs body_text, body_html or bodies (ninjs),"
              + " or paragraphs");
    }
    MetadataBuilder metadata =
        new MetadataBuilder()
            .headline(HtmlMetadata.plain(main("headline", "headlines")))
            .headline(HtmlMetadata.plain(text("title")))
            .byline(names(item.get("byline")))
            .byline(names(item.get("by")))
            .byline(names(item.get("bylines")))
            .published(text("firstcreated"))
            .published(text("contentcreated"))
            .published(text("published"))
            .modified(text("modified"))
            .language(text("language"))
            .url(text("url"));
    metadata.modified(text("versioncreated")).published(text("versioncreated"));
    String note = text("ednote");
    if (Surroundings.isCorrection(note)) {
      metadata.correction(note);
    }
    new Surroundings(metadata).takeFrom(body);
    return new Draft(metadata.build(), body);
  }

  /** Marked-up text first, since plain text often lost its paragraphs. */
  private List<String> paragraphs() {
    List<String> bodies = new ArrayList<>();
    for (Map.Entry<String, Object> entry : item.entrySet()) {
      if (entry.getKey().startsWith("body") && entry.getValue() instanceof String text) {
        bodies.add(text);
      }
    }
    bodies.addAll(values(item.get("bodies")));
    for (String body : bodies) {
      if (MARKUP.matcher(body).find()) {
        return HtmlFragment.paragraphs(body);
      }
    }
    List<String> paragraphs = new ArrayList<>();
    if (!bodies.isEmpty()) {
      paragraphs.addAll(PlainText.blocks(bodies.get(0)));
    } else if (item.get("paragraphs") instanceof List<?> list) {
      list.forEach(text -> paragraphs.addAll(PlainText.blocks(String.valueOf(text))));
    }
    return paragraphs;
  }

  /** {@code headline}, {@code headline_main} or the value of the main or only one of a list. */
  private String main(String single, String listed) {
    for (Map.Entry<String, Object> entry : item.entrySet()) {
      boolean named = entry.getKey().equals(single) || entry.getKey().startsWith(single + "_");
      if (named && entry.getValue() instanceof String text) {
        return text;
      }
    }
    List<String> values = values(item.get(listed));
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The {@code value}s of a list of {@code {"role", "value"}}, the one in the main role first. */
  private static List<String> values(@Nullable Object listed) {
    List<String> values = new ArrayList<>();
    if (listed instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof Map<?, ?> map && map.get("value") instanceof String value) {
          values.add("main".equals(map.get("role")) ? 0 : values.size(), value);
        }
      }
    }
    return values;
  }

  private String text(String key) {
    return item.get(key) instanceof String text ? text : "";
  }

  private static String names(@Nullable Object value) {
    if (value instanceof String text) {
      return HtmlMetadata.plain(text);
    }
    StringJoiner names = new StringJoiner(", ");
    if (value instanceof List<?> list) {
      for (Object entry : list) {
        Object name = entry instanceof Map<?, ?> map ? map.get("name") : entry;
        if (name instanceof String text) {
          names.add(text);
        }
      }
    }
    return names.toString();
  }
}
