package factharness.model;

/**
 * A line of a file, 1-based; prints as {@code path:line}, which terminals and IDEs turn into a
 * link. Line 0 means the file as a whole.
 */
public record SourceLocation(String path, int line) implements Comparable<SourceLocation> {
  public SourceLocation {
    if (line < 0) {
      throw new IllegalArgumentException("line must not be negative, but is " + line);
    }
  }

  @Override
  public int compareTo(SourceLocation other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? path : path + ":" + line;
  }
}
