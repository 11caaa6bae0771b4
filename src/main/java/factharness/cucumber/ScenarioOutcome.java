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
 * @param errors what could not be checked
 */
record ScenarioOutcome(List<Finding> findings, List<RunError> errors) {
  ScenarioOutcome {
    findings = List.copyOf(findings);
    errors = List.copyOf(errors);
  }

  /** One line for each finding, for Cucumber's own report. */
  String log() {
    return findings.stream()
        .map(finding -> finding.verdict() + "  " + finding.article() + "  " + finding.fact().text())
        .collect(Collectors.joining("\n"));
  }

  /** Why the scenario fails; omissions that are only warnings are no reason. */
  Optional<FlaggedFactsError> failure() {
    List<Finding> flagged =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
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
