package factharness.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be set: the option {@code --name} of a command, and {@code name} in {@code
 * factharness.yml}.
 *
 * @param many whether it may have a list of values
 */
public record Key(String name, Kind kind, boolean many) {
  /** What the values of a key are. */
  public enum Kind {
    /** A file or folder; a relative one counts from the folder of {@code factharness.yml}. */
    PATH,
    TEXT,
    /** A text that may end in {@code =} and a path, which counts like others. */
    TEXT_WITH_PATH,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    SWITCH
  }

  /** Every key; an option becomes one by a line here. */
  public static final List<Key> ALL =
      List.of(
          new Key("features", Kind.PATH, true),
          new Key("fixtures", Kind.PATH, false),
          new Key("reports", Kind.PATH, false),
          new Key("fail-on", Kind.TEXT, false),
          new Key("tags", Kind.TEXT, false),
          new Key("baseline", Kind.PATH, false),
          new Key("changed-since", Kind.TEXT, false),
          new Key("accepted", Kind.PATH, false),
          new Key("format", Kind.TEXT_WITH_PATH, true),
          new Key("model", Kind.PATH, false),
          new Key("cache", Kind.PATH, false),
          new Key("no-cache", Kind.SWITCH, false),
          new Key("threads", Kind.NUMBER, false),
          new Key("quiet", Kind.SWITCH, false),
          new Key("colour", Kind.SWITCH, false));

  /** Holds the settings of single stories. */
  static final String STORIES = "stories";

  private static final Map<String, Key> OF_STORY =
      ALL.stream()
          .filter(key -> key.name.equals("fail-on") || key.name.equals("tags"))
          .collect(Collectors.toUnmodifiableMap(Key::name, key -> key));

  static Optional<Key> named(String name) {
    return ALL.stream().filter(key -> key.name.equals(name)).findFirst();
  }

  /** A key that may be set for one story too. */
  static Optional<Key> ofStoryNamed(String name) {
    return Optional.ofNullable(OF_STORY.get(name));
  }

  static List<String> names() {
    return Stream.concat(ALL.stream().map(Key::name), Stream.of(STORIES)).toList();
  }

  static List<String> namesOfStory() {
    return OF_STORY.keySet().stream().sorted().toList();
  }
}
