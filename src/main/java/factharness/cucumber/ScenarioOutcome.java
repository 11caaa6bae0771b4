package factharness.cucumber;

import factharness.check.FindingText;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of one scenario.
 *
 * @param findings for the newest versions of the articles
 * @param accepted those of the findings that editors have accepted
 * @param errors what could not be checked
 */
record ScenarioOutcome(List<Finding> findings, Set<Finding> accepted, List<RunError> errors) {
  ScenarioOutcome {
    findings = List.copyOf(findings);
    accepted = Set.copyOf(accepted);
    errors = List.copyOf(errors);
  }

  ScenarioOutcome(List<Finding> findings, List<RunError> errors) {
    this(findings, Set.of(), errors);
  }

  /** One line for each finding, for Cucumber's own report. */
  String log() {
    return findings.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Finding finding) {
    String mark = accepted.contains(finding) ? ", accepted  " : "  ";
    return finding.verdict() + mark + finding.article() + "  " + finding.fact().text();
  }

  /** Why the scenario fails; what is accepted or only a warning is no reason. */
  Optional<FlaggedFactsError> failure() {
    List<Finding> flagged =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !accepted.contains(finding))
            .toList();
    if (flagged.isEmpty() && errors.isEmpty()) {
      return Optional.empty();
    }
    Set<SourceLocation> lines = new LinkedHashSet<>();
    List<String> blocks = new ArrayList<>();
    blocks.add(headline(flagged));
    for (RunError error : errors) {
      blocks.add("error: " + error);
      lines.add(error.location());
    }
    for (Finding finding : flagged) {
      blocks.add(FindingText.of(finding));
      lines.add(finding.fact().location());
    }
    return Optional.of(new FlaggedFactsError(String.join("\n\n", blocks), List.copyOf(lines)));
  }

  private String headline(List<Finding> flagged) {
    List<String> parts = new ArrayList<>();
    if (!flagged.isEmpty()) {
      parts.add(flagged.size() + " of " + counted(findings.size(), "finding") + " flagged");
    }
    if (!errors.isEmpty()) {
      parts.add(counted(errors.size(), "error"));
    }
    return String.join(", ", parts);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
