package factharness.yaml;

/** A text that is no YAML, or uses more of YAML than is read here. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  YamlException(String problem, int line) {
    super(problem);
    this.line = line;
  }

  /** What is wrong, in a few words without the line. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** 1-based; 0 when no line is known. */
  public int line() {
    return line;
  }
}
