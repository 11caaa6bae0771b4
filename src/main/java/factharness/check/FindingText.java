package factharness.check;

import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a finding is in aligned {@code key: value} lines, for failure messages. */
public final class FindingText {
  private static final int QUOTE_LENGTH = 300;

  private FindingText() {}

  /** The lines of a finding, the last of them its feature line. */
  public static String of(Finding finding) {
    Map<String, String> lines = lines(finding);
    SourceLocation location = finding.fact().location();
    lines.put("feature line", location.toString());
    return aligned(lines);
  }

  /** The lines of a finding whose fact stands in no file. */
  public static String withoutLocation(Finding finding) {
    return aligned(lines(finding));
  }

  private static Map<String, String> lines(Finding finding) {
    Explanation explanation = finding.explanation();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("fact", sentence(finding.fact()));
    lines.put("verdict", finding.verdict().name());
    lines.put("article", finding.article().toString());
    if (!finding.evidence().isEmpty()) {
      lines.put(
          finding.verdict() == Verdict.OMITTED ? "nearest" : "evidence",
          quotes(finding.evidence()));
    }
    if (!explanation.expected().isBlank()) {
      lines.put("expected", explanation.expected());
    }
    if (!explanation.found().isBlank()) {
      lines.put("found", explanation.found());
    }
    if (explanation.expected().isBlank() || explanation.found().isBlank()) {
      lines.put("reason", explanation.reason());
    }
    return lines;
  }

  private static String sentence(Fact fact) {
    return fact.expectation() == Expectation.NOT_STATED
        ? "no article states that " + fact.text()
        : fact.text();
  }

  private static String quotes(List<Evidence> evidence) {
    List<String> quotes = new ArrayList<>();
    for (Evidence one : evidence) {
      String quote = one.quote().strip().replaceAll("\\s+", " ");
      quotes.add('"' + shortened(quote) + '"');
    }
    return String.join(" … ", quotes);
  }

  private static String shortened(String quote) {
    return quote.length() <= QUOTE_LENGTH ? quote : quote.substring(0, QUOTE_LENGTH) + "…";
  }

  private static String aligned(Map<String, String> lines) {
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (key, value) ->
            text.append(text.isEmpty() ? "" : "\n")
                .append(key)
                .append(" ".repeat(width - key.length()))
                .append(": ")
                .append(value));
    return text.toString();
  }
}
