package factharness.report;

import factharness.model.Severity;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The worst problems as workflow commands, which GitHub shows beside the files of a change. It
 * shows at most ten of each level, so the rest is only counted.
 */
final class GithubAnnotations implements Format {
  private static final int MAX_PER_LEVEL = 10;

  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    run.errors()
        .forEach(
            error ->
                errors.add(
                    command(
                        "error",
                        error.location().path(),
                        error.location().line(),
                        Words.ERRORS,
                        error.message())));
    run.warnings()
        .forEach(
            warning ->
                warnings.add(
                    command(
                        "warning",
                        warning.location().path(),
                        warning.location().line(),
                        Words.ACCEPTED,
                        warning.message())));
    for (ReportedFinding problem : run.problems()) {
      boolean error = problem.finding().severity() == Severity.ERROR;
      SourceLocation place =
          run.article(problem.article())
              .map(article -> run.locationOf(problem, article))
              .orElseGet(() -> new SourceLocation("", 0));
      String text = Words.inFull(problem);
      (error ? errors : warnings)
          .add(
              command(
                  error ? "error" : "warning",
                  place.path(),
                  place.line(),
                  Words.title(problem),
                  text));
    }
    List<String> notices = new ArrayList<>();
    run.accepted().forEach(shown -> notices.add(notice(run, shown)));
    writeFirst(errors, out);
    writeFirst(warnings, out);
    writeFirst(notices, out);
    int more =
        Math.max(0, errors.size() - MAX_PER_LEVEL)
            + Math.max(0, warnings.size() - MAX_PER_LEVEL)
            + Math.max(0, notices.size() - MAX_PER_LEVEL);
    if (more > 0) {
      out.write("::notice::" + Words.more(more) + "\n");
    }
  }

  private static String notice(RunView run, ReportedFinding shown) {
    SourceLocation place =
        run.article(shown.article())
            .map(article -> run.locationOf(shown, article))
            .orElseGet(() -> new SourceLocation("", 0));
    return command("notice", place.path(), place.line(), Words.title(shown), Words.inFull(shown));
  }

  private static void writeFirst(List<String> commands, Writer out) throws IOException {
    for (String command : commands.subList(0, Math.min(MAX_PER_LEVEL, commands.size()))) {
      out.write(command + "\n");
    }
  }

  private static String command(String level, String file, int line, String title, String text) {
    return "::"
        + level
        + " file="
        + property(file)
        + (line > 0 ? ",line=" + line : "")
        + ",title="
        + property(title)
        + "::"
        + data(text);
  }

  private static String data(String text) {
    return VisibleText.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(VisibleText.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
