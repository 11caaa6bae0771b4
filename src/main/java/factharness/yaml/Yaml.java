package factharness.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
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

/**
 * Reads one YAML 1.2 document into values that know their lines. Aliases are refused: they are rare
 * in files written by hand, and a few of them can stand for more than fits into memory.
 */
public final class Yaml {
  private Yaml() {}

  /**
   * The value of a text; empty when it holds nothing but comments.
   *
   * @param mostLevels how deep mappings and lists may stand in each other
   * @throws YamlException when it is not YAML, has several documents or aliases, or is deeper
   */
  public static Optional<YamlValue> read(String text, int mostLevels) throws YamlException {
    try {
      LoadSettings settings = LoadSettings.builder().build();
      checkBounds(new Parse(settings).parseString(text), mostLevels);
      return new Compose(settings)
          .composeString(text)
          .filter(root -> !root.getTag().equals(Tag.NULL))
          .map(Yaml::value);
    } catch (MarkedYamlEngineException notYaml) {
      int line = notYaml.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      throw new YamlException(onOneLine(notYaml.getProblem()), line);
    } catch (YamlEngineException notYaml) {
      throw new YamlException(onOneLine(String.valueOf(notYaml.getMessage())), 0);
    }
  }

  private static void checkBounds(Iterable<Event> events, int mostLevels) throws YamlException {
    int depth = 0;
    for (Event event : events) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> {
          String name = ((AliasEvent) event).getAlias().getValue();
          throw new YamlException("the alias *" + name + " is not known here", line(event));
        }
        default -> {}
      }
      if (depth > mostLevels) {
        throw new YamlException("values stand too deep in each other", line(event));
      }
    }
  }

  private static YamlValue value(Node node) {
    if (node instanceof MappingNode mapping) {
      List<YamlEntry> entries = mapping.getValue().stream().map(Yaml::entry).toList();
      return new YamlMapping(entries, line(node));
    }
    if (node instanceof SequenceNode list) {
      return new YamlList(list.getValue().stream().map(Yaml::value).toList(), line(node));
    }
    return scalar(node);
  }

  private static YamlEntry entry(NodeTuple tuple) {
    Node key = tuple.getKeyNode();
    return new YamlEntry(scalar(key).text(), value(tuple.getValueNode()), line(key));
  }

  private static YamlScalar scalar(Node node) {
    boolean hasText = node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    String text = hasText ? ((ScalarNode) node).getValue().strip() : "";
    return new YamlScalar(type(node.getTag()), text, line(node));
  }

  private static YamlScalar.Type type(Tag tag) {
    if (tag.equals(Tag.NULL)) {
      return YamlScalar.Type.NOTHING;
    }
    if (tag.equals(Tag.BOOL)) {
      return YamlScalar.Type.BOOLEAN;
    }
    boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    return number ? YamlScalar.Type.NUMBER : YamlScalar.Type.TEXT;
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static String onOneLine(String problem) {
    return problem.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
