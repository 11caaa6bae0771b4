package factharness.check;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.accepted.Acceptance;
import factharness.accepted.Acceptances;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.RunError;
import factharness.model.RunWarning;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final String OPEN = "the bridge is open";
  private static final String COST = "the repair cost $38 million";

  private static Fact fact(String text, Importance importance) {
    return new Fact(
        text,
        new SourceLocation("larrow.feature", 3),
        Expectation.STATED,
        importance,
        List.of(),
        List.of());
  }

  private static Finding finding(String fact, String version, Verdict verdict) {
    return finding(fact(fact, Importance.NORMAL), version, verdict);
  }

  private static Finding finding(Fact fact, String version, Verdict verdict) {
    Evidence words = new Evidence(new TextSpan(0, 5), "words", List.of());
    return new Finding(
        fact,
        new ArticleId("larrow", "gazette", version),
        verdict,
        0.9,
        verdict == Verdict.OMITTED ? List.of() : List.of(words),
        new Explanation("", "", "so it is"));
  }

  private static Baseline.Entry entry(String fact, Verdict verdict, Severity severity) {
    return new Baseline.Entry(
        "id of " + fact,
        fact,
        new SourceLocation("larrow.feature", 9),
        Expectation.STATED,
        "larrow/gazette",
        "v1",
        verdict,
        severity,
        false);
  }

  private static RunPlan against(Baseline.Entry... entries) {
    Baseline baseline = new Baseline("findings.json", "2026-03-30T10:00:00Z", List.of(entries));
    return new RunPlan(Scope.ALL, Optional.of(baseline), Acceptances.NONE, false);
  }

  private static RunPlan accepting(Acceptance... entries) {
    return new RunPlan(
        Scope.ALL, Optional.empty(), new Acceptances(List.of(entries), TODAY), false);
  }

  private static Acceptance acceptance(String fact, Verdict verdict, @Nullable LocalDate until) {
    return new Acceptance(
        fact,
        "larrow/gazette",
        verdict,
        "agreed",
        Optional.ofNullable(until),
        new SourceLocation("accepted.yml", 4));
  }

  private static RunResult run(RunPlan plan, Finding... findings) {
    return new RunResult(
        List.of(), List.of(), List.of(findings), List.of(), Map.of(), List.of(), plan, Set.of());
  }

  private static ReviewedFinding reviewed(RunResult run) {
    return Review.of(run).findings().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, SUPPORTED, UNCHANGED, false",
    "SUPPORTED, OMITTED, NEW, true",
    "SUPPORTED, CONTRADICTED, NEW, true",
    "OMITTED, SUPPORTED, FIXED, false",
    "OMITTED, OMITTED, UNCHANGED, false",
    "OMITTED, CONTRADICTED, CHANGED, true",
    "CONTRADICTED, SUPPORTED, FIXED, false",
    "CONTRADICTED, OMITTED, CHANGED, false",
    "CONTRADICTED, CONTRADICTED, UNCHANGED, false",
  })
  void a_finding_is_compared_with_the_run_before(
      Verdict before, Verdict now, State state, boolean countsAsNew) {
    Severity severity = Severity.of(fact(OPEN, Importance.NORMAL), before);

    ReviewedFinding one =
        reviewed(run(against(entry(OPEN, before, severity)), finding(OPEN, "v2", now)));

    assertThat(one.state()).contains(state);
    assertThat(one.isOpenAndNew()).isEqualTo(countsAsNew);
  }

  @Test
  void without_a_run_before_a_finding_is_compared_with_the_version_before() {
    Finding now = finding(OPEN, "v2", Verdict.CONTRADICTED);
    RunResult run =
        new RunResult(
            List.of(),
            List.of(),
            List.of(now),
            List.of(finding(OPEN, "v1", Verdict.SUPPORTED)),
            List.of());

    assertThat(reviewed(run).state()).contains(State.NEW);
  }

  @Test
  void what_cannot_be_compared_has_no_state_and_counts_as_new() {
    ReviewedFinding one = reviewed(run(RunPlan.ALL, finding(OPEN, "", Verdict.CONTRADICTED)));

    assertThat(one.state()).isEmpty();
    assertThat(one.isOpenAndNew()).isTrue();
  }

  @Test
  void what_the_run_before_did_not_have_is_new() {
    RunPlan plan = against(entry(COST, Verdict.SUPPORTED, Severity.NONE));

    assertThat(reviewed(run(plan, finding(OPEN, "", Verdict.OMITTED))).state()).contains(State.NEW);
    assertThat(reviewed(run(plan, finding(OPEN, "", Verdict.SUPPORTED))).state()).isEmpty();
  }

  @Test
  void a_fact_keeps_its_past_when_its_file_is_renamed() {
    Fact moved =
        new Fact(
            OPEN,
            new SourceLocation("renamed.feature", 1),
            Expectation.STATED,
            Importance.NORMAL,
            List.of(),
            List.of());
    RunResult run =
        run(
            against(entry(OPEN, Verdict.OMITTED, Severity.WARNING)),
            finding(moved, "v2", Verdict.OMITTED));

    assertThat(reviewed(run).state()).contains(State.UNCHANGED);
    assertThat(Review.of(run).gone()).isEmpty();
  }

  @Test
  void an_omission_that_has_become_an_error_counts_as_new() {
    Finding required = finding(fact(OPEN, Importance.REQUIRED), "v2", Verdict.OMITTED);

    ReviewedFinding one =
        reviewed(run(against(entry(OPEN, Verdict.OMITTED, Severity.WARNING)), required));

    assertThat(one.isOpenAndNew()).isTrue();
  }

  @Test
  void what_is_no_longer_there_is_gone_worst_first() {
    RunPlan plan =
        against(
            entry("one", Verdict.OMITTED, Severity.WARNING),
            entry(OPEN, Verdict.SUPPORTED, Severity.NONE),
            entry("two", Verdict.CONTRADICTED, Severity.ERROR));

    assertThat(Review.of(run(plan, finding(OPEN, "v2", Verdict.SUPPORTED))).gone())
        .extracting(Baseline.Entry::fact)
        .containsExactly("two", "one");
  }

  @Test
  void what_was_not_looked_at_is_not_gone() {
    RunPlan plan = against(entry(COST, Verdict.CONTRADICTED, Severity.ERROR));
    Finding other = finding(OPEN, "v2", Verdict.SUPPORTED);
    RunResult leftOut =
        new RunResult(
            List.of(),
            List.of(),
            List.of(other),
            List.of(),
            Map.of(),
            List.of(),
            plan,
            Set.of(new FactInArticle(COST, Expectation.STATED, "larrow/gazette")));
    RunResult broken =
        new RunResult(
            List.of(),
            List.of(),
            List.of(other),
            List.of(),
            Map.of(),
            List.of(new RunError(new SourceLocation("larrow.feature", 7), "is no fact")),
            plan,
            Set.of());

    assertThat(Review.of(run(plan, other)).gone()).hasSize(1);
    assertThat(Review.of(run(plan.forSomeScenarios(), other)).gone()).isEmpty();
    assertThat(Review.of(leftOut).gone()).isEmpty();
    assertThat(Review.of(broken).gone()).isEmpty();
  }

  @Test
  void an_accepted_finding_is_flagged_and_not_open() {
    RunPlan plan = accepting(acceptance(OPEN, Verdict.OMITTED, TODAY));

    Review review = Review.of(run(plan, finding(OPEN, "", Verdict.OMITTED)));

    assertThat(review.findings().get(0).isFlagged()).isTrue();
    assertThat(review.findings().get(0).isOpen()).isFalse();
    assertThat(review.findings().get(0).isOpenAndNew()).isFalse();
    assertThat(review.warnings()).isEmpty();
  }

  @Test
  void an_acceptance_that_is_over_is_warned_about_and_the_finding_counts_as_new() {
    RunPlan plan = accepting(acceptance(OPEN, Verdict.OMITTED, TODAY.minusDays(1)));
    Finding now = finding(OPEN, "v2", Verdict.OMITTED);
    RunResult run =
        new RunResult(
                List.of(),
                List.of(),
                List.of(now),
                List.of(finding(OPEN, "v1", Verdict.OMITTED)),
                List.of())
            .with(plan);

    assertThat(reviewed(run).isOpen()).isTrue();
    assertThat(reviewed(run).state()).contains(State.UNCHANGED);
    assertThat(reviewed(run).isOpenAndNew()).isTrue();
    assertThat(Review.of(run).warnings())
        .extracting(RunWarning::toString)
        .containsExactly(
            "accepted.yml:4: was accepted until 2026-03-30 and fails again; have it corrected, or"
                + " accept it for longer: the bridge is open (larrow/gazette)");
  }

  @Test
  void what_was_accepted_in_the_run_before_counts_as_new_when_it_is_not_any_more() {
    Baseline.Entry accepted =
        new Baseline.Entry(
            "id",
            OPEN,
            new SourceLocation("larrow.feature", 3),
            Expectation.STATED,
            "larrow/gazette",
            "v1",
            Verdict.OMITTED,
            Severity.WARNING,
            true);

    ReviewedFinding one = reviewed(run(against(accepted), finding(OPEN, "v1", Verdict.OMITTED)));

    assertThat(one.state()).contains(State.UNCHANGED);
    assertThat(one.isOpenAndNew()).isTrue();
  }

  @Test
  void an_acceptance_of_another_verdict_is_warned_about() {
    RunPlan plan = accepting(acceptance(OPEN, Verdict.OMITTED, null));

    assertThat(warnings(run(plan, finding(OPEN, "", Verdict.CONTRADICTED))))
        .containsExactly(
            "accepted.yml:4: accepts nothing, since the verdict is CONTRADICTED and not OMITTED;"
                + " remove it or correct its verdict: the bridge is open (larrow/gazette)");
  }

  @Test
  void an_acceptance_of_nothing_is_warned_about_when_the_run_saw_all() {
    RunPlan plan = accepting(acceptance(COST, Verdict.OMITTED, null));
    Finding other = finding(OPEN, "", Verdict.SUPPORTED);

    assertThat(warnings(run(plan, other)))
        .containsExactly(
            "accepted.yml:4: accepts nothing, since no such fact was held against such an article;"
                + " remove it or correct its fact and article: "
                + COST
                + " (larrow/gazette)");
    assertThat(warnings(run(plan.forSomeScenarios(), other))).isEmpty();
  }

  private static List<String> warnings(RunResult run) {
    return Review.of(run).warnings().stream().map(RunWarning::toString).toList();
  }

  @Test
  void ids_depend_on_nothing_but_fact_file_and_article() {
    List<String> alone = ids(finding(fact(OPEN, Importance.NORMAL), "v2", Verdict.SUPPORTED));
    Fact repeated =
        new Fact(
            OPEN,
            new SourceLocation("larrow.feature", 40),
            Expectation.STATED,
            Importance.REQUIRED,
            List.of("Other"),
            List.of("@required"));
    Finding elsewhere =
        new Finding(
            repeated,
            new ArticleId("larrow", "herald", ""),
            Verdict.OMITTED,
            0.5,
            List.of(),
            new Explanation("", "", "nothing"));

    List<String> among =
        ids(elsewhere, finding(fact(OPEN, Importance.NORMAL), "v1", Verdict.OMITTED));

    assertThat(among.get(1)).isEqualTo(alone.get(0));
    assertThat(among).doesNotHaveDuplicates();
  }

  private static List<String> ids(Finding... findings) {
    return Review.of(run(RunPlan.ALL, findings)).findings().stream()
        .map(ReviewedFinding::id)
        .toList();
  }

  @Test
  void equal_facts_of_one_article_have_ids_of_their_own() {
    Fact first = fact(OPEN, Importance.NORMAL);
    Fact second =
        new Fact(
            OPEN,
            new SourceLocation("larrow.feature", 8),
            Expectation.STATED,
            Importance.NORMAL,
            List.of(),
            List.of());

    List<String> ids =
        ids(finding(first, "", Verdict.OMITTED), finding(second, "", Verdict.OMITTED));

    assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
  }

  @Test
  void a_run_of_ten_thousand_articles_is_reviewed() {
    List<Article> articles = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Baseline.Entry> entries = new ArrayList<>();
    Fact fact = fact(OPEN, Importance.NORMAL);
    for (int i = 0; i < 10_000; i++) {
      ArticleId id = new ArticleId("larrow", "a" + i, "");
      articles.add(Article.of(id, id + ".txt", ArticleMetadata.NONE, List.of("Text.")));
      findings.add(
          new Finding(
              fact, id, Verdict.OMITTED, 0.5, List.of(), new Explanation("", "", "nothing")));
      entries.add(
          new Baseline.Entry(
              "id" + i,
              OPEN,
              fact.location(),
              Expectation.STATED,
              i == 0 ? "larrow/gone" : id.name(),
              "",
              Verdict.OMITTED,
              Severity.WARNING,
              false));
    }
    RunResult run =
        new RunResult(articles, List.of(), findings, List.of(), List.of())
            .with(against(entries.toArray(Baseline.Entry[]::new)));

    Review review = Review.of(run);

    assertThat(review.findings()).filteredOn(ReviewedFinding::isOpenAndNew).hasSize(1);
    assertThat(review.gone()).hasSize(1);
  }

  @Test
  void the_folder_of_the_run_is_no_part_of_a_scope() {
    Scope scope = Scope.changed("HEAD", Set.of(Path.of("features/larrow.feature")));

    assertThat(scope.includesFeature("features/larrow.feature")).isTrue();
    assertThat(
            scope.includesFeature(Path.of("features/larrow.feature").toAbsolutePath().toString()))
        .isTrue();
    assertThat(scope.includesFeature("features/other.feature")).isFalse();
  }
}
