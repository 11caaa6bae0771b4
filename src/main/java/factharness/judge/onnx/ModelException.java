package factharness.judge.onnx;

import org.jspecify.annotations.Nullable;

/**
 * A model that cannot be used, or a pair that it cannot take. The message names the file and says
 * what to do; it is for the person who runs the harness. Never to be read as a verdict.
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
