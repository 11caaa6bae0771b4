package factharness.report;

import factharness.check.RunResult;
import factharness.model.RunError;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one round of a watched check has changed, in a few lines: for each story its counts, then
 * what has come and what has gone since the round before.
 */
public final class RoundSummary {
  private static final int MOST_LINES = 10;
  private static final String CORRECTED = "Corrected";
  private static final List<Status> PROBLEMS =
      List.of(Status.CONTRADICTED, Status.WRONGLY_STATED, Status.REQUIRED_OMITTED, Status.OMITTED);

  private final RunView before;
  private final RunView now;
  private final PrintStream out;

  private RoundSummary(RunView before, RunView now, PrintStream out) {
    this.before = before;
    this.now = now;
    this.out = out;
  }

  /**
   * Prints the lines.
   *
   * @param stories those whose files were saved
   */
  public static void print(
      RunResult before, RunResult now, Collection<String> stories, PrintStream out) {
    RoundSummary summary = new RoundSummary(new RunView(before), new RunView(now), out);
    stories.forEach(summary::story);
    summary.errors();
    out.flush();
  }

  private void story(String story) {
    Map<String, ReportedFinding> then = problems(before, story);
    Map<String, ReportedFinding> current = problems(now, story);
    String counts = counts(current.values());
    if (counts.isEmpty()) {
      boolean checked =
          now.findings().stream().anyMatch(found -> found.article().story().equals(story));
      counts = checked ? "nothing to correct" : "no facts are held against it";
    }
    line(visible(story) + ": " + counts);
    List<String> lines = new ArrayList<>();
    current.forEach(
        (key, problem) -> {
          if (!then.containsKey(key)) {
            String label = problem.status().icon() + " " + problem.status().label();
            lines.add(
                "  " + label + described(problem) + ": " + visible(Words.explanation(problem)));
          }
        });
    then.forEach(
        (key, problem) -> {
          if (!current.containsKey(key)) {
            lines.add("  " + Status.SUPPORTED.icon() + " " + CORRECTED + described(problem));
          }
        });
    lines.stream().limit(MOST_LINES).forEach(this::line);
    if (lines.size() > MOST_LINES) {
      line("  and " + (lines.size() - MOST_LINES) + " more; see the report");
    }
  }

  private void errors() {
    Set<RunError> known = new LinkedHashSet<>(before.errors());
    for (RunError error : now.errors()) {
      line(
          (known.contains(error) ? "still not checked: " : "not checked: ")
              + visible(error.toString()));
    }
  }

  private static String counts(Collection<ReportedFinding> problems) {
    List<String> counts = new ArrayList<>();
    for (Status status : PROBLEMS) {
      long count = problems.stream().filter(problem -> problem.status() == status).count();
      if (count > 0) {
        counts.add(count + " " + status.label().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(", ", counts);
  }

  /** By what makes a problem the same one: fact, article and kind. */
  private static Map<String, ReportedFinding> problems(RunView run, String story) {
    return run.problems().stream()
        .filter(problem -> problem.article().story().equals(story))
        .collect(
            Collectors.toMap(
                problem -> problem.id() + problem.status(),
                problem -> problem,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private static String described(ReportedFinding problem) {
    return "  "
        + visible(Words.wanted(problem.fact()))
        + "  "
        + visible(problem.article().article());
  }

  /** Names and texts come from files, and must not act on the terminal. */
  private static String visible(String text) {
    return VisibleText.line(text);
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
