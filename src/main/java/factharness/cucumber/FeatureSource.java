package factharness.cucumber;

import factharness.model.RunError;
import factharness.model.SourceLocation;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One feature file as read: its lines and its outline of headings.
 *
 * @param path as shown to people
 * @param lines in order; line 1 is element 0
 * @param nodes the feature, as Cucumber parsed it
 * @param errors lines that Cucumber passes over in silence
 */
record FeatureSource(
    String path, List<String> lines, Collection<Node> nodes, List<RunError> errors) {
  FeatureSource {
    lines = List.copyOf(lines);
    nodes = List.copyOf(nodes);
    errors = List.copyOf(errors);
  }

  /** A file that has been read and not parsed yet. */
  static FeatureSource unparsed(URI uri, String text) {
    return new FeatureSource(shown(uri), text.lines().toList(), List.of(), List.of());
  }

  FeatureSource parsed(Collection<Node> parsed) {
    List<RunError> lost =
        parsed.stream()
            .filter(Feature.class::isInstance)
            .flatMap(feature -> LostLines.in(path, (Feature) feature).stream())
            .toList();
    return new FeatureSource(path, lines, parsed, lost);
  }

  /** The place of a 1-based line. */
  SourceLocation location(int line) {
    return new SourceLocation(path, line);
  }

  /**
   * The headings above a step, outermost first: feature, rule if any, and the scenario or its
   * Background.
   */
  List<String> section(TestCase scenario, int stepLine) {
    List<String> names = new ArrayList<>();
    boolean inBackground = false;
    for (Node node : pathTo(scenario.getLocation().getLine())) {
      if (node instanceof Node.Feature || node instanceof Node.Rule) {
        node.getName().filter(name -> !name.isBlank()).ifPresent(names::add);
      } else if (node instanceof Node.Scenario || node instanceof Node.ScenarioOutline) {
        inBackground = stepLine < node.getLocation().getLine();
      }
    }
    names.add(inBackground ? "Background" : scenario.getName());
    names.removeIf(String::isBlank);
    return names;
  }

  private List<Node> pathTo(int line) {
    for (Node root : nodes) {
      Optional<List<Node>> path =
          root.findPathTo(
              node -> !(node instanceof Node.Feature) && node.getLocation().getLine() == line);
      if (path.isPresent()) {
        return path.get();
      }
    }
    return List.of();
  }

  /**
   * How messages name a feature file: relative to the working folder where it lies below that, with
   * forward slashes.
   */
  static String shown(URI uri) {
    if (!"file".equals(uri.getScheme())) {
      return String.valueOf(uri.getSchemeSpecificPart());
    }
    return shown(Path.of(uri));
  }

  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
