package factharness.report;

import java.util.EnumMap;
import java.util.Map;

/**
 * The outcome in numbers.
 *
 * @param articlesWithProblems how many of the articles have at least one problem
 * @param newProblems problems that the version before did not have
 * @param fixed problems of the version before that are gone
 * @param errors what could not be checked
 * @param byStatus how many findings have each status; every status is there
 */
record Tally(
    int articles,
    int facts,
    int findings,
    int problems,
    int articlesWithProblems,
    int newProblems,
    int fixed,
    int errors,
    Map<Status, Integer> byStatus) {
  static Tally of(RunView run) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      byStatus.put(status, 0);
    }
    run.findings().forEach(finding -> byStatus.merge(finding.status(), 1, Integer::sum));
    return new Tally(
        run.articles().size(),
        run.factIds().size(),
        run.findings().size(),
        run.problems().size(),
        (int) run.problems().stream().map(problem -> problem.article().name()).distinct().count(),
        (int) run.findings().stream().filter(ReportedFinding::isNew).count(),
        (int) run.findings().stream().filter(ReportedFinding::isFixed).count(),
        run.errors().size(),
        byStatus);
  }

  int count(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** Contradictions, and false statements that no article may make. */
  int contradictions() {
    return count(Status.CONTRADICTED) + count(Status.WRONGLY_STATED);
  }

  int omissions() {
    return count(Status.REQUIRED_OMITTED) + count(Status.OMITTED);
  }
}
