package factharness.bench;

import factharness.model.SourceLocation;

/** A labelled line that cannot be measured; the message names file and line. */
public final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BenchException(SourceLocation at, String problem) {
    super(at + ": " + problem);
  }

  BenchException(SourceLocation at, String problem, Throwable cause) {
    super(at + ": " + problem, cause);
  }
}
