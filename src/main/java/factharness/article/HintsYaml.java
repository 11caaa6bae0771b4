package factharness.article;

import factharness.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

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
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(path).build();
      checkDepth(new Parse(settings).parseString(text));
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isEmpty() || root.get().getTag().equals(Tag.NULL)
          ? Map.of()
          : new HintsYaml(path).hosts(root.get());
    } catch (MarkedYamlEngineException notYaml) {
      int line = notYaml.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      throw new UnreadableException(
          "is not YAML (" + CleanText.line(notYaml.getProblem()) + "); " + QUOTES, line);
    } catch (YamlEngineException notYaml) {
      throw new UnreadableException(
          "is not YAML (" + CleanText.line(String.valueOf(notYaml.getMessage())) + "); " + HOSTS);
    }
  }

  private static void checkDepth(Iterable<Event> events) throws UnreadableException {
    int depth = 0;
    for (Event event : events) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > MOST_LEVELS) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        throw new UnreadableException("nests lists in lists; " + HOSTS, line);
      }
    }
  }

  private Map<String, PageHints> hosts(Node root) throws UnreadableException {
    Map<String, PageHints> hosts = new LinkedHashMap<>();
    for (NodeTuple entry : entries(root)) {
      Node key = entry.getKeyNode();
      String host = text(key);
      if (!HOST.matcher(host).matches()) {
        throw new UnreadableException(
            "has \""
                + host
                + "\" where a host is due; write it alone, such as example.org, or"
                + " \"*\" for all pages",
            line(key));
      }
      if (hosts.put(ReadingHints.plainHost(host), hints(entry.getValueNode())) != null) {
        throw new UnreadableException(
            "has the host \"" + host + "\" twice; put its hints together", line(key));
      }
    }
    return hosts;
  }

  private PageHints hints(Node value) throws UnreadableException {
    Map<String, List<Hint>> hints = new LinkedHashMap<>();
    for (NodeTuple entry : entries(value)) {
      Node key = entry.getKeyNode();
      String name = text(key);
      if (!name.equals(KEEP) && !name.equals(DROP)) {
        throw new UnreadableException(
            "has no meaning for \"" + name + "\"; " + NearNames.hint(name, List.of(KEEP, DROP)),
            line(key));
      }
      if (hints.put(name, selectors(name, entry.getValueNode())) != null) {
        throw new UnreadableException(
            "has \"" + name + "\" twice for one host; make one list of them", line(key));
      }
    }
    return new PageHints(hints.getOrDefault(KEEP, List.of()), hints.getOrDefault(DROP, List.of()));
  }

  private List<Hint> selectors(String name, Node value) throws UnreadableException {
    List<Hint> hints = new ArrayList<>();
    if (value instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        hints.add(selector(name, item));
      }
    } else {
      hints.add(selector(name, value));
    }
    if (hints.isEmpty()) {
      throw new UnreadableException(
          "has nothing to " + name + "; add a selector or remove the line", line(value));
    }
    return hints;
  }

  private Hint selector(String name, Node node) throws UnreadableException {
    if (!(node instanceof ScalarNode)) {
      throw new UnreadableException(
          "has no selector to " + name + "; write one, or a list of them; " + QUOTES, line(node));
    }
    String selector = text(node);
    if (selector.isEmpty()) {
      throw new UnreadableException(
          "has no selector to " + name + "; " + QUOTES + ", as in \"#story\"", line(node));
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
          line(node));
    }
    return new Hint(selector, new SourceLocation(path, line(node)));
  }

  private static List<NodeTuple> entries(Node node) throws UnreadableException {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw new UnreadableException("has no keys where some are due; " + HOSTS, line(node));
  }

  private static String text(Node node) {
    boolean hasText = node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    return hasText ? ((ScalarNode) node).getValue().strip() : "";
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
