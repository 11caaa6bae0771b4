package factharness.accepted;

import factharness.model.SourceLocation;

/** A file of accepted findings that cannot be read or written. */
public final class AcceptedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param problem what is wrong and what to do about it
   */
  AcceptedException(SourceLocation place, String problem) {
    super(place + ": " + problem);
  }
}
