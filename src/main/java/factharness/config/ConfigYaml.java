package factharness.config;

import factharness.config.Key.Kind;
import factharness.model.SourceLocation;
import factharness.text.Suggestion;
import factharness.yaml.Yaml;
import factharness.yaml.YamlEntry;
import factharness.yaml.YamlException;
import factharness.yaml.YamlList;
import factharness.yaml.YamlMapping;
import factharness.yaml.YamlScalar;
import factharness.yaml.YamlValue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the text of a {@code factharness.yml} into settings. */
final class ConfigYaml {
  /** Stories, one story, its key, a list. */
  private static final int MOST_LEVELS = 5;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private final Path file;

  private ConfigYaml(Path file) {
    this.file = file;
  }

  static Configuration read(String text, Path file) throws ConfigException {
    try {
      Optional<YamlValue> root = Yaml.read(text, MOST_LEVELS);
      return root.isEmpty() ? Configuration.NONE : new ConfigYaml(file).configuration(root.get());
    } catch (YamlException notYaml) {
      throw new ConfigException(
          file,
          notYaml.line(),
          "is not YAML (" + notYaml.problem() + "); put what has @ * & # or : in it in quotes");
    }
  }

  private Configuration configuration(YamlValue root) throws ConfigException {
    List<Setting> settings = new ArrayList<>();
    List<StorySettings> stories = List.of();
    for (YamlEntry entry : entries(root, "write keys, such as fail-on: omission")) {
      if (entry.key().equals(Key.STORIES)) {
        stories = stories(entry.value());
      } else {
        settings.add(setting(Key.named(entry.key()), entry, Key.names()));
      }
    }
    return new Configuration(settings, stories);
  }

  private List<StorySettings> stories(YamlValue value) throws ConfigException {
    List<StorySettings> stories = new ArrayList<>();
    for (YamlEntry story : entries(value, "write the names of stories, each with keys below it")) {
      List<Setting> settings = new ArrayList<>();
      for (YamlEntry entry : entries(story.value(), "write keys below the story")) {
        settings.add(setting(Key.ofStoryNamed(entry.key()), entry, Key.namesOfStory()));
      }
      stories.add(new StorySettings(story.key(), settings, location(story.line())));
    }
    return stories;
  }

  private Setting setting(Optional<Key> known, YamlEntry entry, List<String> names)
      throws ConfigException {
    if (known.isEmpty()) {
      String hint = Suggestion.of(entry.key(), names);
      throw mistake(entry.line(), "has no meaning for \"" + entry.key() + "\"; " + hint);
    }
    Key key = known.get();
    List<String> values = new ArrayList<>();
    if (key.many() && entry.value() instanceof YamlList list) {
      for (YamlValue item : list.items()) {
        values.add(value(key, item));
      }
      if (values.isEmpty()) {
        throw mistake(entry.line(), key.name() + " has no value; add one or remove the line");
      }
    } else {
      values.add(value(key, entry.value()));
    }
    return new Setting(key, values, location(entry.line()));
  }

  private String value(Key key, YamlValue value) throws ConfigException {
    if (!(value instanceof YamlScalar scalar)) {
      String kind = value instanceof YamlList ? "a list" : "keys";
      throw mistake(value.line(), mustBe(key) + ", but has " + kind);
    }
    if (scalar.text().isEmpty()) {
      throw mistake(value.line(), key.name() + " has no value; add one or remove the line");
    }
    if (!fits(key.kind(), scalar)) {
      boolean quotes = scalar.type() != YamlScalar.Type.TEXT && key.kind() != Kind.NUMBER;
      String hint = quotes && key.kind() != Kind.SWITCH ? "; put it in quotes if you mean it" : "";
      throw mistake(value.line(), mustBe(key) + ", but is " + scalar.text() + hint);
    }
    return switch (key.kind()) {
      case PATH -> path(scalar, scalar.text());
      case TEXT_WITH_PATH -> withPath(scalar);
      case TEXT, NUMBER, SWITCH -> scalar.text();
    };
  }

  private static boolean fits(Kind kind, YamlScalar scalar) {
    return switch (kind) {
      case PATH, TEXT, TEXT_WITH_PATH -> scalar.type() == YamlScalar.Type.TEXT;
      case NUMBER -> WHOLE_NUMBER.matcher(scalar.text()).matches();
      case SWITCH -> scalar.type() == YamlScalar.Type.BOOLEAN;
    };
  }

  private static String mustBe(Key key) {
    String kind =
        switch (key.kind()) {
          case PATH -> "a path";
          case TEXT, TEXT_WITH_PATH -> "a text";
          case NUMBER -> "a whole number";
          case SWITCH -> "true or false";
        };
    return key.name() + " must be " + kind + (key.many() ? " or a list of such" : "");
  }

  private String withPath(YamlScalar scalar) throws ConfigException {
    int equals = scalar.text().indexOf('=');
    return equals < 0
        ? scalar.text()
        : scalar.text().substring(0, equals + 1)
            + path(scalar, scalar.text().substring(equals + 1).strip());
  }

  private String path(YamlScalar scalar, String text) throws ConfigException {
    try {
      Path path = file.resolveSibling(text).normalize();
      return path.toString().isEmpty() ? "." : path.toString();
    } catch (InvalidPathException noPath) {
      throw mistake(scalar.line(), "has a path that is none: " + noPath.getMessage());
    }
  }

  private List<YamlEntry> entries(YamlValue value, String hint) throws ConfigException {
    if (!(value instanceof YamlMapping mapping)) {
      throw mistake(value.line(), "has no keys where some are due; " + hint);
    }
    Set<String> seen = new HashSet<>();
    for (YamlEntry entry : mapping.entries()) {
      if (!seen.add(entry.key())) {
        throw mistake(entry.line(), "has \"" + entry.key() + "\" twice; keep one of them");
      }
    }
    return mapping.entries();
  }

  private SourceLocation location(int line) {
    return ConfigException.location(file, line);
  }

  private ConfigException mistake(int line, String problem) {
    return new ConfigException(file, line, problem);
  }
}
