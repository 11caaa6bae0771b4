package factharness.yaml;

/** A value of a YAML text. */
public sealed interface YamlValue permits YamlMapping, YamlList, YamlScalar {
  /** The line that it begins on, 1-based. */
  int line();
}
