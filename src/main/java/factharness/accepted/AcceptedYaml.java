package factharness.accepted;

import factharness.model.SourceLocation;
import factharness.model.Verdict;
import factharness.text.Suggestion;
import factharness.yaml.Yaml;
import factharness.yaml.YamlEntry;
import factharness.yaml.YamlException;
import factharness.yaml.YamlList;
import factharness.yaml.YamlMapping;
import factharness.yaml.YamlScalar;
import factharness.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a file of accepted findings: a list of entries. */
final class AcceptedYaml {
  static final String FACT = "fact";
  static final String ARTICLE = "article";
  static final String VERDICT = "verdict";
  static final String WHY = "why";
  static final String UNTIL = "until";

  private static final List<String> KEYS = List.of(FACT, ARTICLE, VERDICT, WHY, UNTIL);
  private static final List<String> VERDICTS =
      Stream.of(Verdict.values()).map(Verdict::name).toList();

  /** A list of entries with plain values; more levels mean nothing here. */
  private static final int MOST_LEVELS = 5;

  private final String path;

  private AcceptedYaml(String path) {
    this.path = path;
  }

  /**
   * @param path of the file, as shown to people
   * @throws AcceptedException with the line that has to be corrected
   */
  static List<Acceptance> read(String text, String path) throws AcceptedException {
    Optional<YamlValue> root;
    try {
      root = Yaml.read(text, MOST_LEVELS);
    } catch (YamlException notYaml) {
      throw new AcceptedException(
          new SourceLocation(path, notYaml.line()),
          "is not YAML ("
              + notYaml.problem()
              + "); put texts with : # or quotes in them in quotes");
    }
    return root.isEmpty() ? List.of() : new AcceptedYaml(path).entries(root.get());
  }

  private List<Acceptance> entries(YamlValue root) throws AcceptedException {
    if (!(root instanceof YamlList list)) {
      throw wrong(root.line(), "holds no list; begin each entry with a dash, as in: - fact: …");
    }
    List<Acceptance> entries = new ArrayList<>();
    for (YamlValue item : list.items()) {
      entries.add(entry(item));
    }
    return List.copyOf(entries);
  }

  private Acceptance entry(YamlValue item) throws AcceptedException {
    if (!(item instanceof YamlMapping mapping)) {
      throw wrong(item.line(), "has no keys; write fact:, article:, verdict:, why: and until:");
    }
    Map<String, YamlScalar> values = values(mapping);
    return new Acceptance(
        text(FACT, values, item.line()),
        text(ARTICLE, values, item.line()),
        verdict(values, item.line()),
        text(WHY, values, item.line()),
        until(values),
        new SourceLocation(path, item.line()));
  }

  private Map<String, YamlScalar> values(YamlMapping mapping) throws AcceptedException {
    Map<String, YamlScalar> values = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      if (!KEYS.contains(entry.key())) {
        String hint = Suggestion.of(entry.key(), KEYS);
        throw wrong(entry.line(), "has no meaning for \"" + entry.key() + "\"; " + hint);
      }
      if (!(entry.value() instanceof YamlScalar value)) {
        throw wrong(entry.line(), "has more than one value for \"" + entry.key() + "\"; write one");
      }
      if (values.put(entry.key(), value) != null) {
        throw wrong(
            entry.line(), "has \"" + entry.key() + "\" twice in one entry; begin each with a dash");
      }
    }
    return values;
  }

  private String text(String key, Map<String, YamlScalar> values, int line)
      throws AcceptedException {
    YamlScalar value = values.get(key);
    if (value == null || value.text().isEmpty()) {
      throw wrong(
          value == null ? line : value.line(),
          "has an entry without \"" + key + "\"; an entry needs fact, article, verdict and why");
    }
    return value.text();
  }

  private Verdict verdict(Map<String, YamlScalar> values, int line) throws AcceptedException {
    String typed = text(VERDICT, values, line);
    String name = typed.toUpperCase(Locale.ROOT);
    if (!VERDICTS.contains(name)) {
      throw wrong(
          Optional.ofNullable(values.get(VERDICT)).map(YamlScalar::line).orElse(line),
          "has \"" + typed + "\" where a verdict is due; " + Suggestion.of(typed, VERDICTS));
    }
    return Verdict.valueOf(name);
  }

  private Optional<LocalDate> until(Map<String, YamlScalar> values) throws AcceptedException {
    YamlScalar value = values.get(UNTIL);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.text()));
    } catch (DateTimeException noDate) {
      throw wrong(
          value.line(),
          "has \"" + value.text() + "\" where a day is due; write it like 2026-03-31");
    }
  }

  private AcceptedException wrong(int line, String problem) {
    return new AcceptedException(new SourceLocation(path, line), problem);
  }
}
