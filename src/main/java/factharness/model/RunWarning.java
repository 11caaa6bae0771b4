package factharness.model;

/**
 * Something an editor should look after, which keeps nothing from being checked: an accepted
 * finding that is none any more.
 *
 * @param location the file, and the line where there is one
 * @param message what is wrong and what to do about it
 */
public record RunWarning(SourceLocation location, String message)
    implements Comparable<RunWarning> {
  @Override
  public int compareTo(RunWarning other) {
    int byLocation = location.compareTo(other.location);
    return byLocation != 0 ? byLocation : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return location + ": " + message;
  }
}
