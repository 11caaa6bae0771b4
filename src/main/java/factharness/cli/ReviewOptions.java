package factharness.cli;

import factharness.accepted.Acceptances;
import factharness.accepted.AcceptedException;
import factharness.accepted.AcceptedFile;
import factharness.check.Baseline;
import factharness.check.RunPlan;
import factharness.check.Scope;
import factharness.git.ChangedFiles;
import factharness.git.GitException;
import factharness.report.BaselineException;
import factharness.report.BaselineFile;
import factharness.report.ReportFormat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a check is compared with and limited to, and what editors accept of it. */
final class ReviewOptions {
  private static final Path DEFAULT_ACCEPTED = Path.of("accepted.yml");

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Compare with the findings.json of an earlier check (default: the version before of each"
              + " article).")
  private @Nullable Path baseline;

  @Option(
      names = "--changed-since",
      paramLabel = "REVISION",
      description =
          "Check only articles and facts whose files have changed since a git revision, committed"
              + " or not.")
  private @Nullable String changedSince;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description = "The findings that editors accept (default: accepted.yml, if it is there).")
  private @Nullable Path accepted;

  @Option(
      names = "--accept",
      paramLabel = "ID",
      description =
          "Check nothing, but accept a finding of the last check, named as the reports name it; may"
              + " be repeated. Needs --why.")
  private List<String> accept = List.of();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why a finding is accepted.")
  private String why = "";

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day that a finding is accepted, such as 2026-03-31 (default: none).")
  private String until = "";

  /** The file of accepted findings, which need not be there. */
  Path accepted() {
    return accepted != null ? accepted : DEFAULT_ACCEPTED;
  }

  /** Whether a finding is to be accepted, and nothing to be checked. */
  boolean isAcceptance() {
    if (accept.isEmpty() && !(why.isEmpty() && until.isEmpty())) {
      throw new BrokenRunException("--why and --until go with --accept; name a finding's id");
    }
    return !accept.isEmpty();
  }

  /**
   * Writes entries for findings.
   *
   * @param reports where the last check has left its findings
   */
  int accept(Path reports, Clock clock, Terminal terminal) {
    Path findings = reports.resolve(ReportFormat.JSON.fileName());
    Accepting accepting =
        new Accepting(baseline(findings), accepted != null ? accepted : DEFAULT_ACCEPTED);
    for (String id : accept) {
      terminal.out().print(accepting.accept(id, why, until, today(clock)) + "\n");
    }
    terminal.out().flush();
    return ExitCodes.CLEAN;
  }

  /**
   * What a check is for.
   *
   * @throws BrokenRunException when something that is named cannot be had
   */
  RunPlan plan(List<Path> features, Path fixtures, Clock clock) {
    return new RunPlan(
        scope(features, fixtures),
        Optional.ofNullable(baseline).map(ReviewOptions::baseline),
        acceptances(clock),
        false);
  }

  private Scope scope(List<Path> features, Path fixtures) {
    String revision = changedSince;
    if (revision == null) {
      return Scope.ALL;
    }
    List<Path> paths = new ArrayList<>(features);
    paths.add(fixtures);
    try {
      return Scope.changed(revision, ChangedFiles.since(revision, paths));
    } catch (GitException unknown) {
      throw new BrokenRunException(String.valueOf(unknown.getMessage()), unknown);
    }
  }

  private static Baseline baseline(Path file) {
    try {
      return BaselineFile.read(file);
    } catch (BaselineException unreadable) {
      throw new BrokenRunException(String.valueOf(unreadable.getMessage()), unreadable);
    }
  }

  private Acceptances acceptances(Clock clock) {
    AcceptedFile file = new AcceptedFile(accepted != null ? accepted : DEFAULT_ACCEPTED);
    if (accepted == null && !file.exists()) {
      return Acceptances.NONE;
    }
    try {
      return new Acceptances(file.read(), today(clock));
    } catch (AcceptedException mistake) {
      throw new BrokenRunException(String.valueOf(mistake.getMessage()), mistake);
    }
  }

  private static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
