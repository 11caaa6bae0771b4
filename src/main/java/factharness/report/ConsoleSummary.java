package factharness.report;

import factharness.check.RunResult;
import factharness.model.Evidence;
import factharness.model.RunError;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short answer on a terminal: story by story, the worst facts first, each with the place where
 * the editor wrote it and the articles' own words, and a closing line with the counts.
 */
public final class ConsoleSummary {
  private static final String RED = "\u001B[31;1m";
  private static final String YELLOW = "\u001B[33m";
  private static final String GREEN = "\u001B[32m";
  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String RESET = "\u001B[0m";

  private final PrintStream out;
  private final boolean colour;

  private ConsoleSummary(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /**
   * Prints the summary.
   *
   * @param report the page to point at, or null when none was written
   */
  public static void print(
      RunResult result, @Nullable Path report, PrintStream out, boolean colour) {
    print(new RunView(result), report, out, colour);
  }

  static void print(RunView run, @Nullable Path report, PrintStream out, boolean colour) {
    new ConsoleSummary(out, colour).print(run, report);
  }

  private void print(RunView run, @Nullable Path report) {
    run.stories().keySet().forEach(story -> story(story, run));
    if (!run.errors().isEmpty()) {
      line("");
      line(paint(BOLD, Words.ERRORS));
      run.errors().forEach(this::error);
    }
    line("");
    String tone = run.tally().contradictions() > 0 || run.tally().errors() > 0 ? RED : GREEN;
    tone = tone.equals(GREEN) && run.tally().problems() > 0 ? YELLOW : tone;
    line(paint(tone, Words.outcome(run.tally())) + " (" + Words.scope(run.tally()) + ")");
    if (report != null) {
      line(Words.REPORT + ": " + VisibleText.line(report.toString().replace('\\', '/')));
    }
    out.flush();
  }

  private void story(String story, RunView run) {
    Map<String, List<ReportedFinding>> byFact = new LinkedHashMap<>();
    for (ReportedFinding problem : run.problems()) {
      if (problem.article().story().equals(story)) {
        byFact.computeIfAbsent(problem.factId(), id -> new ArrayList<>()).add(problem);
      }
    }
    if (byFact.isEmpty()) {
      return;
    }
    line("");
    line(paint(BOLD, VisibleText.line(story.isEmpty() ? Words.NO_STORY : story)));
    byFact.values().forEach(this::fact);
  }

  /** The fact, then the articles: a line for each contradiction, one line for all omissions. */
  private void fact(List<ReportedFinding> problems) {
    ReportedFinding worst = problems.get(0);
    line(
        "  "
            + paint(tone(worst.status()), worst.status().icon() + " " + worst.status().label())
            + "  "
            + VisibleText.line(Words.wanted(worst.fact()))
            + "  "
            + paint(FAINT, VisibleText.line(worst.fact().location().toString())));
    List<String> omitted = new ArrayList<>();
    for (ReportedFinding problem : problems) {
      if (isOmission(problem.status())) {
        omitted.add(article(problem));
      } else {
        contradiction(problem);
      }
    }
    if (!omitted.isEmpty()) {
      String label = isOmission(worst.status()) ? "" : Words.label(Status.OMITTED) + ": ";
      line("      " + label + String.join(", ", omitted));
    }
  }

  private void contradiction(ReportedFinding problem) {
    line("      " + article(problem) + ": " + reason(problem));
    for (Evidence evidence : problem.finding().evidence()) {
      line("        “" + quote(evidence) + "”");
    }
  }

  private String quote(Evidence evidence) {
    StringBuilder text = new StringBuilder();
    for (Quote.Piece piece : Quote.of(evidence).pieces()) {
      String shown = VisibleText.of(piece.text());
      text.append(piece.marked() ? paint(BOLD, shown) : shown);
    }
    return text.toString();
  }

  private static String article(ReportedFinding problem) {
    String version = problem.article().version();
    String name = problem.article().article() + (version.isEmpty() ? "" : " (" + version + ")");
    return VisibleText.line(name + (problem.isNew() ? ", " + Words.NEW : ""));
  }

  private static String reason(ReportedFinding problem) {
    return VisibleText.line(Words.explanation(problem));
  }

  private void error(RunError error) {
    line("  " + paint(RED, "!") + " " + VisibleText.line(error.toString()));
  }

  private static boolean isOmission(Status status) {
    return status == Status.OMITTED || status == Status.REQUIRED_OMITTED;
  }

  private static String tone(Status status) {
    return status == Status.OMITTED ? YELLOW : RED;
  }

  private String paint(String code, String text) {
    return colour ? code + text + RESET : text;
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
