package factharness.cli;

import factharness.accepted.Acceptance;
import factharness.accepted.AcceptedException;
import factharness.accepted.AcceptedFile;
import factharness.check.Baseline;
import factharness.model.Expectation;
import factharness.model.SourceLocation;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns a finding of the last check into an entry of the accepted ones. */
final class Accepting {
  private final Baseline run;
  private final Path path;
  private final AcceptedFile file;

  /**
   * @param run the last check
   * @param path of the file that entries are written to; made when it is not there
   */
  Accepting(Baseline run, Path path) {
    this.run = run;
    this.path = path;
    this.file = new AcceptedFile(path);
  }

  /**
   * Writes an entry.
   *
   * @param until a day, or {@code ""}
   * @return what was done, in words
   * @throws BrokenRunException when there is no such finding, or nothing about it to accept
   */
  String accept(String id, String why, String until, LocalDate today) {
    if (why.isBlank()) {
      throw new BrokenRunException("--accept needs a reason: --why \"…\"");
    }
    Baseline.Entry finding = find(id);
    Optional<LocalDate> last = until.isEmpty() ? Optional.empty() : Optional.of(day(until, today));
    Acceptance entry =
        new Acceptance(
            fact(finding),
            finding.article(),
            finding.verdict(),
            why,
            last,
            new SourceLocation(path.toString(), 0));
    try {
      refuseTwice(finding, entry, today);
      file.append(entry);
    } catch (AcceptedException mistake) {
      throw new BrokenRunException(String.valueOf(mistake.getMessage()), mistake);
    }
    return path
        + ": accepted "
        + entry.verdict()
        + " of "
        + entry.article()
        + last.map(day -> " until " + day).orElse(" for good")
        + ": "
        + entry.fact();
  }

  private Baseline.Entry find(String typed) {
    String id = typed.strip().replaceFirst("^#?([frm]-)?", "");
    Baseline.Entry found =
        run.findings().stream()
            .filter(entry -> entry.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new BrokenRunException(
                        run.path()
                            + " has no finding \""
                            + typed
                            + "\"; copy an id from a report of the last check, or run it anew"));
    if (!found.isProblem()) {
      throw new BrokenRunException(
          "there is nothing to accept: "
              + found.article()
              + " is "
              + found.verdict()
              + " for: "
              + found.fact());
    }
    return found;
  }

  private static String fact(Baseline.Entry finding) {
    return finding.expectation() == Expectation.NOT_STATED
        ? "no article states that " + finding.fact()
        : finding.fact();
  }

  private static LocalDate day(String until, LocalDate today) {
    LocalDate day;
    try {
      day = LocalDate.parse(until.strip());
    } catch (DateTimeException noDate) {
      throw new BrokenRunException(
          "--until \"" + until + "\" is no day; write it like 2026-03-31", noDate);
    }
    if (day.isBefore(today)) {
      throw new BrokenRunException("--until " + day + " is over; name a day from " + today + " on");
    }
    return day;
  }

  private void refuseTwice(Baseline.Entry finding, Acceptance entry, LocalDate today)
      throws AcceptedException {
    List<Acceptance> known = file.exists() ? file.read() : List.of();
    for (Acceptance old : known) {
      if (old.fact().equals(entry.fact())
          && old.article().equals(entry.article())
          && old.verdict() == entry.verdict()
          && !old.isExpired(today)) {
        throw new BrokenRunException(
            old.location() + " accepts " + finding.id() + " already; change that entry");
      }
    }
  }
}
