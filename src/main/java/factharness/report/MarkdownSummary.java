package factharness.report;

import factharness.check.Baseline;
import factharness.model.Evidence;
import factharness.model.RunError;
import factharness.model.RunWarning;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome and the worst problems for a comment on a change. It stays under the 65,536
 * characters that GitHub takes; what is left out is counted.
 */
final class MarkdownSummary implements Format {
  private static final int MAX_LENGTH = 60_000;
  private static final int MAX_CELL = 400;

  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escape(Words.outcome(run.tally()))).append("\n\n");
    text.append(escape(Words.scope(run.tally()))).append('\n');
    list(Words.ERRORS, run.errors().stream().map(RunError::toString).toList(), text);
    List<String> rows = new ArrayList<>();
    run.problems().forEach(problem -> rows.add(row(problem)));
    if (!rows.isEmpty()) {
      text.append("\n| | fact | article | its words |\n|---|---|---|---|\n");
      addWhileRoom(rows, text);
    }
    list(Words.FIXED, run.fixed().stream().map(MarkdownSummary::line).toList(), text);
    list(Words.GONE, run.gone().stream().map(MarkdownSummary::line).toList(), text);
    list(Words.ACCEPTED, run.accepted().stream().map(MarkdownSummary::accepted).toList(), text);
    list(Words.WARNINGS, run.warnings().stream().map(RunWarning::toString).toList(), text);
    out.write(text.toString());
  }

  private static void list(String heading, List<String> lines, StringBuilder text) {
    if (!lines.isEmpty() && text.length() < MAX_LENGTH - MAX_CELL) {
      text.append("\n**").append(heading).append("**\n\n");
      addWhileRoom(lines.stream().map(one -> "- " + cell(one) + "\n").toList(), text);
    }
  }

  private static String line(ReportedFinding shown) {
    return shown.status().icon() + " " + Words.wanted(shown.fact()) + " (" + shown.article() + ")";
  }

  private static String line(Baseline.Entry entry) {
    return Words.wanted(entry) + " (" + entry.article() + ")";
  }

  private static String accepted(ReportedFinding shown) {
    return line(shown) + ": " + Words.accepted(shown.acceptance().orElseThrow());
  }

  private static void addWhileRoom(List<String> lines, StringBuilder text) {
    for (int i = 0; i < lines.size(); i++) {
      if (text.length() + lines.get(i).length() > MAX_LENGTH) {
        text.append('\n').append(Words.more(lines.size() - i)).append('\n');
        return;
      }
      text.append(lines.get(i));
    }
  }

  private static String row(ReportedFinding problem) {
    StringBuilder words = new StringBuilder(cell(Words.explanation(problem)));
    for (Evidence evidence : problem.finding().evidence()) {
      words.append("<br>“").append(cell(Quote.of(evidence).text())).append('”');
    }
    return "| "
        + problem.status().icon()
        + " "
        + escape(problem.status().label())
        + Words.mark(problem)
        + " | "
        + cell(Words.wanted(problem.fact()))
        + "<br>"
        + cell(problem.fact().location() + " · " + problem.id())
        + " | "
        + cell(problem.article().toString())
        + " | "
        + words
        + " |\n";
  }

  private static String cell(String text) {
    String line = VisibleText.line(text);
    if (line.length() > MAX_CELL) {
      line = VisibleText.of(line.substring(0, MAX_CELL)) + "…";
    }
    return escape(line);
  }

  /** Everything that Markdown or GitHub would read as more than text becomes an entity. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ("&<>|*_`[]\\~#@!".indexOf(sign) >= 0 || beginsLink(text, i)) {
        escaped.append("&#").append((int) sign).append(';');
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }

  /** Whether the sign here makes an address of what stands around it: {@code ://}, {@code www.}. */
  private static boolean beginsLink(String text, int at) {
    return text.startsWith("://", at)
        || (text.charAt(at) == '.' && text.regionMatches(true, at - 3, "www", 0, 3));
  }
}
