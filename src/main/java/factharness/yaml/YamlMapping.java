package factharness.yaml;

import java.util.List;

/**
 * Keys and their values.
 *
 * @param entries in the order of the text; a key that is there twice has two
 */
public record YamlMapping(List<YamlEntry> entries, int line) implements YamlValue {
  public YamlMapping {
    entries = List.copyOf(entries);
  }
}
