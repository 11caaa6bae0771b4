package factharness.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome in numbers.
 *
 * @param articlesWithProblems how many of the articles have at least one problem
 * @param problems what is to be corrected and nobody has accepted
 * @param newProblems problems that were not there before
 * @param changed problems that were other ones before
 * @param fixed problems of before that are none any more
 * @param gone problems of the baseline whose fact or article is no longer there
 * @param accepted what would be a problem, but is accepted
 * @param errors what could not be checked
 * @param byStatus how many findings have each status; every status is there
 * @param openByStatus the same without what is accepted
 * @param since what the run is compared with and limited to, in words
 */
record Tally(
    int articles,
    int facts,
    int findings,
    int problems,
    int articlesWithProblems,
    int newProblems,
    int changed,
    int fixed,
    int gone,
    int accepted,
    int errors,
    Map<Status, Integer> byStatus,
    Map<Status, Integer> openByStatus,
    Since since) {
  static Tally of(RunView run) {
    return new Tally(
        run.articles().size(),
        run.factIds().size(),
        run.findings().size(),
        run.problems().size(),
        (int) run.problems().stream().map(problem -> problem.article().name()).distinct().count(),
        (int) run.findings().stream().filter(ReportedFinding::isNew).count(),
        (int) run.findings().stream().filter(ReportedFinding::isChanged).count(),
        run.fixed().size(),
        run.gone().size(),
        run.accepted().size(),
        run.errors().size(),
        byStatus(run.findings()),
        byStatus(run.findings().stream().filter(finding -> !finding.isAccepted()).toList()),
        Since.of(run.plan()));
  }

  private static Map<Status, Integer> byStatus(List<ReportedFinding> findings) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      byStatus.put(status, 0);
    }
    findings.forEach(finding -> byStatus.merge(finding.status(), 1, Integer::sum));
    return byStatus;
  }

  /** How many findings of a status are to be corrected and not accepted. */
  int open(Status status) {
    return openByStatus.getOrDefault(status, 0);
  }

  int count(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** Contradictions, and false statements that no article may make. */
  int contradictions() {
    return open(Status.CONTRADICTED) + open(Status.WRONGLY_STATED);
  }

  int omissions() {
    return open(Status.REQUIRED_OMITTED) + open(Status.OMITTED);
  }
}
