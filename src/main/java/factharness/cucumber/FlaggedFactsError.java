package factharness.cucumber;

import factharness.model.SourceLocation;
import java.util.List;

/**
 * Fails a scenario. Its stack trace holds the flagged lines of the feature file and nothing else,
 * since these are what an editor clicks on.
 */
final class FlaggedFactsError extends AssertionError {
  private static final long serialVersionUID = 1L;

  FlaggedFactsError(String message, List<SourceLocation> lines) {
    super(message);
    setStackTrace(
        lines.stream()
            .map(line -> new StackTraceElement("✽", "fact", line.path(), line.line()))
            .toArray(StackTraceElement[]::new));
  }
}
