package factharness.article;

import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.nio.file.Path;

/** A file that cannot be read as an article, or a story or article that is not there. */
public final class ArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final String problem;

  ArticleException(RunError error) {
    super(error.toString());
    path = error.location().path();
    line = error.location().line();
    problem = error.message();
  }

  static ArticleException of(Path file, String problem) {
    return new ArticleException(errorIn(file, problem));
  }

  static RunError errorIn(Path file, String problem) {
    return new RunError(new SourceLocation(shown(file), 0), problem);
  }

  static RunError errorIn(Path file, UnreadableException unreadable) {
    return new RunError(new SourceLocation(shown(file), unreadable.line()), unreadable.problem());
  }

  /** A path as people and reports see it: with forward slashes on every system. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Where and what is wrong, and what to do about it. */
  public RunError error() {
    return new RunError(new SourceLocation(path, line), problem);
  }
}
