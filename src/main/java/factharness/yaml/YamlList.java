package factharness.yaml;

import java.util.List;

/** A list of values. */
public record YamlList(List<YamlValue> items, int line) implements YamlValue {
  public YamlList {
    items = List.copyOf(items);
  }
}
