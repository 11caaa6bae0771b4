package factharness.model;

/**
 * Something that kept part of a run from being checked: an unreadable article, a line that is no
 * fact. Never a verdict.
 *
 * @param location the file, and the line where there is one
 * @param message what is wrong and what to do about it
 */
public record RunError(SourceLocation location, String message) implements Comparable<RunError> {
  @Override
  public int compareTo(RunError other) {
    int byLocation = location.compareTo(other.location);
    return byLocation != 0 ? byLocation : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return location + ": " + message;
  }
}
