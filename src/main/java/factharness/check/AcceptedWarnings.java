package factharness.check;

import factharness.accepted.Acceptance;
import factharness.accepted.Acceptances;
import factharness.model.Finding;
import factharness.model.RunWarning;
import factharness.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of accepted findings that an editor should look after. */
final class AcceptedWarnings {
  private final RunResult run;
  private final Map<String, List<Finding>> byArticle = new HashMap<>();
  private final Map<String, Set<FactInArticle>> leftOut = new HashMap<>();

  private AcceptedWarnings(RunResult run) {
    this.run = run;
    for (Finding finding : run.findings()) {
      byArticle.computeIfAbsent(finding.article().name(), name -> new ArrayList<>()).add(finding);
    }
    for (FactInArticle pair : run.leftOut()) {
      leftOut.computeIfAbsent(pair.article(), name -> new HashSet<>()).add(pair);
    }
  }

  static List<RunWarning> of(RunResult run) {
    return run.plan().accepted().entries().isEmpty()
        ? List.of()
        : new AcceptedWarnings(run).warnings();
  }

  private List<RunWarning> warnings() {
    Acceptances accepted = run.plan().accepted();
    List<RunWarning> warnings = new ArrayList<>();
    for (Acceptance entry : accepted.entries()) {
      List<Finding> about = byArticle.getOrDefault(entry.article(), List.of());
      boolean used =
          about.stream().anyMatch(one -> one.severity() != Severity.NONE && entry.matches(one));
      if (accepted.isExpired(entry)) {
        warnings.add(warning(entry, expired(entry, used)));
      } else if (!used && isSettled(entry)) {
        warnings.add(warning(entry, unused(entry, about)));
      }
    }
    return warnings;
  }

  private static RunWarning warning(Acceptance entry, String message) {
    return new RunWarning(entry.location(), message);
  }

  private static String expired(Acceptance entry, boolean used) {
    LocalDate last = entry.until().orElseThrow();
    return "was accepted until "
        + last
        + (used
            ? " and fails again; have it corrected, or accept it for longer: "
            : "; remove it, or renew it if it is still wanted: ")
        + named(entry);
  }

  private static String unused(Acceptance entry, List<Finding> about) {
    return about.stream()
        .filter(finding -> entry.isAbout(finding.fact(), entry.article()))
        .findFirst()
        .map(
            finding ->
                "accepts nothing, since the verdict is "
                    + finding.verdict()
                    + " and not "
                    + entry.verdict()
                    + "; remove it or correct its verdict: "
                    + named(entry))
        .orElse(
            "accepts nothing, since no such fact was held against such an article; remove it or"
                + " correct its fact and article: "
                + named(entry));
  }

  private static String named(Acceptance entry) {
    return entry.fact() + " (" + entry.article() + ")";
  }

  /** Whether the run looked everywhere where the entry may have its finding. */
  private boolean isSettled(Acceptance entry) {
    if (run.plan().selective() || run.plan().scope().isEmpty() || !run.errors().isEmpty()) {
      return false;
    }
    return leftOut.getOrDefault(entry.article(), Set.of()).stream()
        .noneMatch(pair -> entry.fact().endsWith(pair.fact()));
  }
}
