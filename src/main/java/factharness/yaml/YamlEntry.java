package factharness.yaml;

/**
 * One key of a mapping.
 *
 * @param key {@code ""} when it is empty or no scalar
 * @param line of the key, 1-based
 */
public record YamlEntry(String key, YamlValue value, int line) {}
