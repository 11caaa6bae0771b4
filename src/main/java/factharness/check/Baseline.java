package factharness.check;

import factharness.model.Expectation;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.List;

/**
 * What an earlier run found, which this one is compared with.
 *
 * @param path the file it was read from, as shown to people
 * @param finishedAt when that run ended, as it was written down
 */
public record Baseline(String path, String finishedAt, List<Entry> findings) {
  public Baseline {
    findings = List.copyOf(findings);
  }

  /**
   * A finding of that run.
   *
   * @param article its name without the version: {@code story/article}
   * @param severity of the verdict; what was accepted keeps it
   * @param accepted whether an editor had accepted it then
   */
  public record Entry(
      String id,
      String fact,
      SourceLocation feature,
      Expectation expectation,
      String article,
      String version,
      Verdict verdict,
      Severity severity,
      boolean accepted) {
    public boolean isProblem() {
      return severity != Severity.NONE;
    }

    FactInArticle pair() {
      return new FactInArticle(fact, expectation, article);
    }
  }
}
