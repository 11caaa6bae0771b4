package factharness.report;

import factharness.accepted.Acceptance;
import factharness.accepted.Acceptances;
import factharness.check.Baseline;
import factharness.check.RunPlan;
import factharness.check.RunResult;
import factharness.check.Scope;
import factharness.model.Expectation;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sample run, compared with an earlier one and with what editors have accepted. */
final class ReviewedSample {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

  private ReviewedSample() {}

  static RunResult against(Baseline baseline) {
    return Sample.run()
        .with(new RunPlan(Scope.ALL, Optional.of(baseline), Acceptances.NONE, false));
  }

  /** Of each at least one: new, changed, fixed, gone, accepted, and an entry that is over. */
  static RunResult run() {
    Baseline baseline =
        new Baseline(
            "main/findings.json",
            "2026-01-01T03:04:05Z",
            List.of(
                entry("the surplus is $111 billion", "mekong-wire", Verdict.OMITTED),
                entry("Nguyen Hong Dien leads the delegation", "mekong-wire", Verdict.CONTRADICTED),
                entry("To Lam is Vietnam's top leader", "potomac-courier", Verdict.OMITTED),
                entry("the talks began on Monday", "mekong-wire", Verdict.CONTRADICTED)));
    Acceptances accepted =
        new Acceptances(
            List.of(
                acceptance(2, "Nguyen Hong Dien leads the delegation", Verdict.CONTRADICTED, TODAY),
                acceptance(
                    8, "To Lam is Vietnam's top leader", Verdict.OMITTED, TODAY.minusDays(1))),
            TODAY);
    return Sample.run().with(new RunPlan(Scope.ALL, Optional.of(baseline), accepted, false));
  }

  private static Acceptance acceptance(int line, String fact, Verdict verdict, LocalDate until) {
    return new Acceptance(
        fact,
        "us-vietnam-trade/potomac-courier",
        verdict,
        "two people <b>saw</b> the list; we wait",
        Optional.of(until),
        new SourceLocation("accepted.yml", line));
  }

  private static Baseline.Entry entry(String fact, String article, Verdict verdict) {
    return new Baseline.Entry(
        "0123456789ab",
        fact,
        new SourceLocation("features/us-vietnam-trade.feature", 15),
        Expectation.STATED,
        "us-vietnam-trade/" + article,
        "v1",
        verdict,
        verdict == Verdict.CONTRADICTED ? Severity.ERROR : Severity.WARNING,
        false);
  }
}
