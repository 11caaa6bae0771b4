package factharness.yaml;

/**
 * A single value.
 *
 * @param text as written, without quotes and outer spaces; {@code ""} when there is none
 */
public record YamlScalar(Type type, String text, int line) implements YamlValue {
  /** What YAML takes an unquoted value for; a quoted one is always text. */
  public enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A value that is left out or {@code null}. */
    NOTHING
  }
}
