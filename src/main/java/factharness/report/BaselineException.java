package factharness.report;

/** An earlier run cannot be compared with; the message names the file and says what to do. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
