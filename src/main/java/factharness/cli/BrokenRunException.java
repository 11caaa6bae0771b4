package factharness.cli;

/** The run cannot go on; the message says why and what to do, and the exit code is 2. */
final class BrokenRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenRunException(String message) {
    super(message);
  }

  BrokenRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
