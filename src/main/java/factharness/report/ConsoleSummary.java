package factharness.report;

import factharness.check.Baseline;
import factharness.check.RunResult;
import factharness.model.Evidence;
import factharness.model.RunError;
import factharness.model.RunWarning;
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
    list(Words.FIXED, run.fixed().stream().map(this::fixed).toList());
    list(Words.GONE, run.gone().stream().map(this::gone).toList());
    list(Words.ACCEPTED, run.accepted().stream().map(this::accepted).toList());
    list(Words.WARNINGS, run.warnings().stream().map(this::warning).toList());
    list(Words.ERRORS, run.errors().stream().map(this::error).toList());
    line("");
    String tone = run.tally().contradictions() > 0 || run.tally().errors() > 0 ? RED : GREEN;
    tone = tone.equals(GREEN) && run.tally().problems() > 0 ? YELLOW : tone;
    String scope = run.findings().isEmpty() ? "" : " (" + Words.scope(run.tally()) + ")";
    line(paint(tone, Words.outcome(run.tally())) + scope);
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
        omitted.add(article(problem) + id(problem));
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
    line("      " + article(problem) + ": " + reason(problem) + id(problem));
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
    return VisibleText.line(name + Words.mark(problem));
  }

  private static String reason(ReportedFinding problem) {
    return VisibleText.line(Words.explanation(problem));
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(paint(BOLD, heading));
      lines.forEach(text -> line("  " + text));
    }
  }

  private String fixed(ReportedFinding shown) {
    return paint(GREEN, shown.status().icon()) + " " + factAndArticle(shown);
  }

  private String gone(Baseline.Entry entry) {
    return "- " + VisibleText.line(Words.wanted(entry)) + "  " + VisibleText.line(entry.article());
  }

  private String accepted(ReportedFinding shown) {
    return paint(YELLOW, shown.status().icon())
        + " "
        + factAndArticle(shown)
        + ": "
        + reason(shown)
        + "; "
        + VisibleText.line(Words.accepted(shown.acceptance().orElseThrow()))
        + id(shown);
  }

  private String factAndArticle(ReportedFinding shown) {
    return VisibleText.line(Words.wanted(shown.fact())) + "  " + article(shown);
  }

  private String warning(RunWarning warning) {
    return paint(YELLOW, "!") + " " + VisibleText.line(warning.toString());
  }

  private String error(RunError error) {
    return paint(RED, "!") + " " + VisibleText.line(error.toString());
  }

  /** What {@code check --accept} takes. */
  private String id(ReportedFinding shown) {
    return paint(FAINT, " #" + shown.id());
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
