package factharness.article;

import factharness.model.SourceLocation;
import factharness.yaml.Yaml;
import factharness.yaml.YamlEntry;
import factharness.yaml.YamlException;
import factharness.yaml.YamlList;
import factharness.yaml.YamlMapping;
import factharness.yaml.YamlScalar;
import factharness.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;

/** The text of a {@code reading.yml}: hosts, each with selectors to keep and to drop. */
final class HintsYaml {
  private static final String KEEP = "keep";
  private static final String DROP = "drop";
  private static final String QUOTES = "put what begins with # * [ @ or & in quotes";
  private static final String HOSTS =
      "write hosts, such as example.org:, with keep: and drop: below";
  private static final Pattern HOST = Pattern.compile("\\*|[^\\s/:*?#@]+\\.[^\\s/:*?#@]+");

  /** Hosts, keep or drop, selectors: more levels mean nothing here and would cost stack. */
  private static final int MOST_LEVELS = 10;

  private final String path;

  private HintsYaml(String path) {
    this.path = path;
  }

  /**
   * @param path of the file, as shown to people
   * @return by host as {@link ReadingHints#plainHost} writes it
   * @throws UnreadableException with the line that has to be corrected
   */
  static Map<String, PageHints> read(String text, String path) throws UnreadableException {
    Optional<YamlValue> root;
    try {
      root = Yaml.read(text, MOST_LEVELS);
    } catch (YamlException notYaml) {
      String correction = notYaml.line() > 0 ? QUOTES : HOSTS;
      throw new UnreadableException(
          "is not YAML (" + CleanText.line(notYaml.problem()) + "); " + correction, notYaml.line());
    }
    return root.isEmpty() ? Map.of() : new HintsYaml(path).hosts(root.get());
  }

  private Map<String, PageHints> hosts(YamlValue root) throws UnreadableException {
    Map<String, PageHints> hosts = new LinkedHashMap<>();
    for (YamlEntry entry : entries(root)) {
      String host = entry.key();
      if (!HOST.matcher(host).matches()) {
        throw new UnreadableException(
            "has \""
                + host
                + "\" where a host is due; write it alone, such as example.org, or"
                + " \"*\" for all pages",
            entry.line());
      }
      if (hosts.put(ReadingHints.plainHost(host), hints(entry.value())) != null) {
        throw new UnreadableException(
            "has the host \"" + host + "\" twice; put its hints together", entry.line());
      }
    }
    return hosts;
  }

  private PageHints hints(YamlValue value) throws UnreadableException {
    Map<String, List<Hint>> hints = new LinkedHashMap<>();
    for (YamlEntry entry : entries(value)) {
      String name = entry.key();
      if (!name.equals(KEEP) && !name.equals(DROP)) {
        throw new UnreadableException(
            "has no meaning for \"" + name + "\"; " + NearNames.hint(name, List.of(KEEP, DROP)),
            entry.line());
      }
      if (hints.put(name, selectors(name, entry.value())) != null) {
        throw new UnreadableException(
            "has \"" + name + "\" twice for one host; make one list of them", entry.line());
      }
    }
    return new PageHints(hints.getOrDefault(KEEP, List.of()), hints.getOrDefault(DROP, List.of()));
  }

  private List<Hint> selectors(String name, YamlValue value) throws UnreadableException {
    List<Hint> hints = new ArrayList<>();
    if (value instanceof YamlList list) {
      for (YamlValue item : list.items()) {
        hints.add(selector(name, item));
      }
    } else {
      hints.add(selector(name, value));
    }
    if (hints.isEmpty()) {
      throw new UnreadableException(
          "has nothing to " + name + "; add a selector or remove the line", value.line());
    }
    return hints;
  }

  private Hint selector(String name, YamlValue node) throws UnreadableException {
    if (!(node instanceof YamlScalar scalar)) {
      throw new UnreadableException(
          "has no selector to " + name + "; write one, or a list of them; " + QUOTES, node.line());
    }
    String selector = scalar.text();
    if (selector.isEmpty()) {
      throw new UnreadableException(
          "has no selector to " + name + "; " + QUOTES + ", as in \"#story\"", node.line());
    }
    try {
      QueryParser.parse(selector);
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw new UnreadableException(
          "has \""
              + selector
              + "\", which is no CSS selector ("
              + CleanText.line(String.valueOf(wrong.getMessage()))
              + "); correct it",
          node.line());
    }
    return new Hint(selector, new SourceLocation(path, node.line()));
  }

  private static List<YamlEntry> entries(YamlValue value) throws UnreadableException {
    if (value instanceof YamlMapping mapping) {
      return mapping.entries();
    }
    throw new UnreadableException("has no keys where some are due; " + HOSTS, value.line());
  }
}
