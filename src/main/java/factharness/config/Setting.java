package factharness.config;

import factharness.model.SourceLocation;
import java.util.List;

/**
 * What a file sets a key to.
 *
 * @param values one, or several where the key may have many; paths count from the working folder
 * @param location the line of the key
 */
public record Setting(Key key, List<String> values, SourceLocation location) {
  public Setting {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(key.name() + " has no value");
    }
  }

  /** The value of a key that has one. */
  public String value() {
    return values.get(0);
  }
}
