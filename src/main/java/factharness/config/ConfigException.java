package factharness.config;

import factharness.model.SourceLocation;
import java.nio.file.Path;

/** A {@code factharness.yml} with a mistake in it; the message names file, line and what to do. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  ConfigException(Path file, int line, String problem) {
    super(location(file, line) + ": " + problem);
  }

  /** With forward slashes on every system. */
  static SourceLocation location(Path file, int line) {
    return new SourceLocation(file.toString().replace('\\', '/'), line);
  }
}
