package factharness.check;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.accepted.Acceptances;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run checks what a change touches, and nothing else. */
final class ScopedRunTest {
  private static final LazyChecker CHECKER = new LazyChecker();
  private static final Fact COST =
      Fact.stated("the repair cost $38 million", new SourceLocation("features/cost.feature", 3));
  private static final Fact OPEN =
      Fact.stated("the bridge is open", new SourceLocation("features/open.feature", 3));

  @TempDir Path fixtures;

  @BeforeEach
  void a_story_with_three_articles() throws IOException {
    Path herald = Files.createDirectories(fixtures.resolve("larrow/herald"));
    Files.writeString(fixtures.resolve("larrow/gazette.txt"), "The repair cost $38 million.");
    Files.writeString(fixtures.resolve("larrow/post.txt"), "The bridge is open.");
    Files.writeString(herald.resolve("v1.txt"), "The repair cost $83 million.");
    Files.writeString(herald.resolve("v2.txt"), "The repair cost $38 million.");
  }

  private RunResult run(String... changed) throws Exception {
    Set<Path> files =
        Stream.of(changed)
            .map(name -> name.startsWith("features/") ? Path.of(name) : fixtures.resolve(name))
            .collect(Collectors.toSet());
    RunPlan plan =
        new RunPlan(Scope.changed("HEAD", files), Optional.empty(), Acceptances.NONE, false);
    return run(plan);
  }

  private RunResult run(RunPlan plan) throws Exception {
    CheckRun run = new CheckRun(fixtures, CHECKER, plan, (done, total) -> {});
    run.open("larrow");
    run.check("larrow", List.of(), List.of(COST));
    run.check("larrow", List.of(), List.of(OPEN));
    return run.result();
  }

  private static List<String> pairs(RunResult run) {
    return run.findings().stream()
        .map(one -> one.fact().location().path() + " " + one.article().article())
        .toList();
  }

  @Test
  void a_changed_article_is_held_to_all_facts() throws Exception {
    assertThat(pairs(run("larrow/post.txt")))
        .containsExactly("features/cost.feature post", "features/open.feature post");
  }

  @Test
  void a_changed_feature_is_held_against_its_whole_story() throws Exception {
    assertThat(pairs(run("features/open.feature")))
        .containsExactly(
            "features/open.feature gazette",
            "features/open.feature herald",
            "features/open.feature post");
  }

  @Test
  void a_version_that_was_added_or_removed_changes_its_article() throws Exception {
    assertThat(pairs(run("larrow/herald/v2.txt")))
        .hasSize(2)
        .allMatch(one -> one.endsWith("herald"));
    assertThat(pairs(run("larrow/herald/v3.txt")))
        .hasSize(2)
        .allMatch(one -> one.endsWith("herald"));
  }

  @Test
  void changed_hints_change_what_they_are_for() throws Exception {
    assertThat(pairs(run("larrow/reading.yml"))).hasSize(6);
    assertThat(pairs(run("reading.yml"))).hasSize(6);
    assertThat(pairs(run("other/reading.yml"))).isEmpty();
  }

  @Test
  void what_did_not_change_is_not_even_read() throws Exception {
    Files.write(fixtures.resolve("larrow/gazette.txt"), new byte[] {0, 1, 2});

    RunResult run = run("larrow/post.txt");

    assertThat(run.errors()).isEmpty();
    assertThat(run.leftOut())
        .contains(new FactInArticle(COST.text(), Expectation.STATED, "larrow/gazette"))
        .hasSize(4);
  }

  @Test
  void an_unreadable_article_is_left_out_and_not_gone() throws Exception {
    Files.write(fixtures.resolve("larrow/gazette.txt"), new byte[] {0, 1, 2});

    RunResult run = run(RunPlan.ALL);

    assertThat(run.errors()).hasSize(1);
    assertThat(run.leftOut())
        .contains(new FactInArticle(COST.text(), Expectation.STATED, "larrow/gazette"));
  }

  @Test
  void with_a_baseline_the_version_before_is_shown_and_not_judged() throws Exception {
    RunResult run = run(planAgainst("v1"));

    assertThat(run.previousFindings()).isEmpty();
    assertThat(run.previous()).extracting(one -> one.id().version()).containsExactly("v1");
  }

  @Test
  void with_a_baseline_of_the_same_version_nothing_is_shown_as_before() throws Exception {
    assertThat(run(planAgainst("v2")).previous()).isEmpty();
  }

  private static RunPlan planAgainst(String version) {
    Baseline.Entry entry =
        new Baseline.Entry(
            "id",
            COST.text(),
            COST.location(),
            Expectation.STATED,
            "larrow/herald",
            version,
            Verdict.CONTRADICTED,
            Severity.ERROR,
            false);
    Baseline baseline = new Baseline("findings.json", "", List.of(entry));
    return new RunPlan(Scope.ALL, Optional.of(baseline), Acceptances.NONE, false);
  }
}
