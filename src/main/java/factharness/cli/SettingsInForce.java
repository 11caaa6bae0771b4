package factharness.cli;

import factharness.config.Configuration;
import factharness.config.Key;
import factharness.config.Setting;
import factharness.config.StorySettings;
import factharness.json.Json;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings of a command as YAML that can be saved, with where each comes from. */
final class SettingsInForce {
  /** What YAML reads as text and as itself without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z./][A-Za-z0-9_./ -]*[A-Za-z0-9/]");

  private static final Pattern NO_TEXT = Pattern.compile("(?i)true|false|null");

  private static final int COMMENT_COLUMN = 32;

  private final CommandSpec command;
  private final ParseResult byHand;
  private final List<Setting> used;
  private final Configuration configuration;

  /**
   * @param command parsed with the settings of the file
   * @param byHand parsed without them
   * @param used the settings of the file that were not overruled by hand
   */
  SettingsInForce(
      CommandSpec command, ParseResult byHand, List<Setting> used, Configuration configuration) {
    this.command = command;
    this.byHand = byHand;
    this.used = used;
    this.configuration = configuration;
  }

  /** What an option that has a choice can be, in the spelling of the documents. */
  static List<String> choicesOf(OptionSpec option) {
    List<String> choices = new ArrayList<>();
    if (option.typeInfo().isEnum()) {
      option.typeInfo().getEnumConstantNames().forEach(name -> choices.add(inYaml(name)));
    }
    return choices;
  }

  void print(PrintWriter out) {
    for (Key key : Key.ALL) {
      OptionSpec option = command.findOption("--" + key.name());
      if (option != null) {
        print(key, option, out);
      }
    }
    if (!configuration.stories().isEmpty() && command.findOption("--fail-on") != null) {
      out.print("stories:\n");
      configuration.stories().forEach(story -> print(story, out));
    }
    out.flush();
  }

  private void print(Key key, OptionSpec option, PrintWriter out) {
    Optional<Setting> setting =
        used.stream().filter(candidate -> candidate.key().equals(key)).findFirst();
    boolean given = byHand.hasMatchedOption("--" + key.name());
    List<String> values = setting.map(Setting::values).orElseGet(() -> valuesOf(option));
    String origin =
        given
            ? "given as --" + key.name()
            : setting.map(from -> from.location().toString()).orElse("default");
    if (values.isEmpty()) {
      out.print("# " + key.name() + " is not set\n");
    } else {
      print("", key, values, origin, out);
    }
  }

  private static void print(StorySettings story, PrintWriter out) {
    out.print("  " + quoted(story.story()) + ":\n");
    for (Setting setting : story.settings()) {
      print("    ", setting.key(), setting.values(), setting.location().toString(), out);
    }
  }

  private static void print(
      String indent, Key key, List<String> values, String origin, PrintWriter out) {
    boolean isText = key.kind() != Key.Kind.NUMBER && key.kind() != Key.Kind.SWITCH;
    List<String> items = isText ? values.stream().map(SettingsInForce::quoted).toList() : values;
    String value = items.size() == 1 ? items.get(0) : "[" + String.join(", ", items) + "]";
    String line = indent + key.name() + ": " + value;
    String gap = " ".repeat(Math.max(2, COMMENT_COLUMN - line.length()));
    out.print(line + gap + "# " + origin + "\n");
  }

  private static List<String> valuesOf(OptionSpec option) {
    @Nullable Object value = option.getValue();
    Collection<?> values =
        value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    return values.stream()
        .map(one -> one instanceof Enum<?> choice ? inYaml(choice.name()) : one.toString())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String inYaml(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Texts that YAML would take for something else in quotes, as JSON has them. */
  private static String quoted(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches();
    return plain ? text : Json.write(text);
  }
}
