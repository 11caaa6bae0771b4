package factharness.article;

/** Why the content of a file cannot be read; the reader adds the name of the file. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableException(String problem) {
    this(problem, 0);
  }

  /**
   * @param line 1-based; 0 for the file as a whole
   */
  UnreadableException(String problem, int line) {
    super(problem);
    this.line = line;
  }

  int line() {
    return line;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
