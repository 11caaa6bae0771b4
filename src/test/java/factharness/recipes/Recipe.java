package factharness.recipes;

import factharness.yaml.Yaml;
import factharness.yaml.YamlEntry;
import factharness.yaml.YamlList;
import factharness.yaml.YamlMapping;
import factharness.yaml.YamlScalar;
import factharness.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A recipe in YAML, and the way to its parts. */
record Recipe(YamlValue root) {
  static Recipe in(Path file) throws Exception {
    return new Recipe(Yaml.read(Files.readString(file), 20).orElseThrow());
  }

  /** The value below some keys; a number is a place in a list. */
  Recipe at(Object... keys) {
    YamlValue value = root;
    for (Object key : keys) {
      if (key instanceof Integer index) {
        value = ((YamlList) value).items().get(index);
      } else {
        value =
            ((YamlMapping) value)
                .entries().stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(YamlEntry::value)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + key));
      }
    }
    return new Recipe(value);
  }

  List<Recipe> items() {
    return ((YamlList) root).items().stream().map(Recipe::new).toList();
  }

  List<String> keys() {
    return ((YamlMapping) root).entries().stream().map(YamlEntry::key).toList();
  }

  String text() {
    return ((YamlScalar) root).text();
  }

  /** The step of that name. */
  Recipe step(String name) {
    return items().stream()
        .filter(step -> step.keys().contains("name") && step.at("name").text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no step " + name));
  }
}
