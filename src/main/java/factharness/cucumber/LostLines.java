package factharness.cucumber;

import factharness.model.RunError;
import factharness.model.SourceLocation;
import factharness.text.EditDistance;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds lines that were meant as steps but that Gherkin passes over in silence: right under a
 * heading, a line without a keyword is a description, and so is any line before the first scenario.
 * A description may say what it likes, so only a line counts that begins like a keyword: {@code *
 * }, or a misspelt one such as {@code Thn}.
 */
final class LostLines {
  private static final List<String> STEP_KEYWORDS = List.of("given", "when", "then", "and", "but");
  private static final List<String> HEADINGS =
      List.of("scenario:", "background:", "rule:", "example:", "examples:", "outline:");

  /** A whole scenario without its heading begins like this. */
  private static final Pattern TAKEN =
      Pattern.compile("(?:Given|When|Then|And|But) [Tt]he (?:story|article) [\"“]");

  /** English words that are one letter away from a keyword. */
  private static final Set<String> ORDINARY =
      Set.of(
          "give", "riven", "wen", "hen", "wren", "than", "the", "they", "them", "thin", "an", "any",
          "add", "ad", "aid", "end", "hand", "land", "sand", "band", "wand", "bit", "bet", "bat",
          "buy", "bus", "bud", "put", "cut", "nut", "hut", "bug", "abut", "ant", "thee");

  private final String path;
  private final List<String> lines;
  private final List<RunError> lost = new ArrayList<>();

  private LostLines(String path, List<String> lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * An error for each such line.
   *
   * @param path of the feature, as shown to people
   */
  static List<RunError> in(String path, io.cucumber.core.gherkin.Feature parsed) {
    LostLines found = new LostLines(path, parsed.getSource().lines().toList());
    for (Object event : parsed.getParseEvents()) {
      if (event instanceof Envelope envelope) {
        envelope
            .getGherkinDocument()
            .flatMap(GherkinDocument::getFeature)
            .ifPresent(found::feature);
      }
    }
    return List.copyOf(found.lost);
  }

  private void feature(Feature feature) {
    description(feature.getLocation().getLine(), feature.getDescription());
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(this::background);
      child.getScenario().ifPresent(this::scenario);
      child.getRule().ifPresent(this::rule);
    }
  }

  private void rule(Rule rule) {
    description(rule.getLocation().getLine(), rule.getDescription());
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(this::background);
      child.getScenario().ifPresent(this::scenario);
    }
  }

  private void background(Background background) {
    description(background.getLocation().getLine(), background.getDescription());
  }

  private void scenario(Scenario scenario) {
    description(scenario.getLocation().getLine(), scenario.getDescription());
  }

  /** The description stands right below its heading, with comments and blank lines between. */
  private void description(long heading, String description) {
    int line = Math.toIntExact(heading);
    for (String text : description.lines().map(String::strip).toList()) {
      while (line < lines.size() && !lines.get(line).strip().equals(text)) {
        line++;
      }
      line++;
      if (isLikeAStep(text)) {
        lost.add(new RunError(new SourceLocation(path, line), message(text)));
      }
    }
  }

  private static String message(String line) {
    return "\""
        + line
        + "\" would be passed over as a description; if it is a step or a heading, correct its"
        + " keyword or the heading above it, otherwise begin it with another word";
  }

  private static boolean isLikeAStep(String line) {
    if (line.startsWith("* ") || TAKEN.matcher(line).lookingAt()) {
      return true;
    }
    int space = line.indexOf(' ');
    String word = (space < 0 ? line : line.substring(0, space)).toLowerCase(Locale.ROOT);
    if (word.endsWith(":")) {
      return HEADINGS.stream().anyMatch(one -> EditDistance.between(word, one) <= 2);
    }
    return !ORDINARY.contains(word)
        && !STEP_KEYWORDS.contains(word)
        && STEP_KEYWORDS.stream().anyMatch(one -> isMisspelt(word, one));
  }

  private static boolean isMisspelt(String word, String keyword) {
    int distance = EditDistance.between(word, keyword);
    boolean lettersSwapped = distance == 2 && Arrays.equals(sorted(word), sorted(keyword));
    return distance == 1 || lettersSwapped;
  }

  private static int[] sorted(String word) {
    return word.chars().sorted().toArray();
  }
}
