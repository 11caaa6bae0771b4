package factharness.json;

/** A text that is not JSON, or a value that JSON cannot hold. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
