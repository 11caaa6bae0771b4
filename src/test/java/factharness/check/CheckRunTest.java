package factharness.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.article.ArticleException;
import factharness.cache.CacheUse;
import factharness.cache.VerdictCache;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckRunTest {
  private static final LazyChecker CHECKER = new LazyChecker();

  @TempDir Path fixtures;

  @BeforeEach
  void a_story_with_two_articles() throws IOException {
    Path story = Files.createDirectories(fixtures.resolve("larrow/herald"));
    Files.writeString(fixtures.resolve("larrow/gazette.txt"), "The repair cost $38 million.");
    Files.writeString(story.resolve("v1.txt"), "The repair cost $83 million.");
    Files.writeString(story.resolve("v2.txt"), "The repair cost $38 million.");
  }

  private static Fact fact(int line, String text) {
    return Fact.stated(text, new SourceLocation("larrow.feature", line));
  }

  private static List<Finding> check(CheckRun run, Fact... facts) throws ArticleException {
    return run.check("larrow", List.of(), List.of(facts));
  }

  @Test
  void the_result_does_not_depend_on_threads() throws Exception {
    List<Fact> facts = new ArrayList<>();
    for (int line = 1; line <= 12; line++) {
      facts.add(fact(line, "the repair cost $" + (30 + line) + " million"));
    }
    CheckRun inOrder = new CheckRun(fixtures, CHECKER);
    for (Fact fact : facts) {
      check(inOrder, fact);
    }
    Collections.reverse(facts);

    assertThat(onFourThreads(facts)).isEqualTo(inOrder.result());
  }

  private RunResult onFourThreads(List<Fact> facts)
      throws InterruptedException, ExecutionException {
    CheckRun run = new CheckRun(fixtures, CHECKER);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Finding>>> checks = new ArrayList<>();
      facts.forEach(fact -> checks.add(() -> check(run, fact)));
      for (Future<List<Finding>> done : threads.invokeAll(checks)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    return run.result();
  }

  @Test
  void each_file_is_read_once() throws Exception {
    CheckRun run = new CheckRun(fixtures, CHECKER);
    run.open("larrow");
    Files.delete(fixtures.resolve("larrow/gazette.txt"));

    assertThat(check(run, fact(1, "the repair cost $38 million"))).hasSize(2);
    assertThat(run.result().errors()).isEmpty();
  }

  @Test
  void a_quote_has_its_line_in_the_file() throws Exception {
    Files.writeString(
        fixtures.resolve("larrow/gazette.txt"),
        "Larrow bridge reopens\n\nThe town was glad.\n\nThe repair cost $38 million.\n");
    CheckRun run = new CheckRun(fixtures, CHECKER);
    check(run, fact(1, "the repair cost $38 million"));

    RunResult result = run.result();

    Finding inGazette = result.findings().get(0);
    assertThat(inGazette.article().article()).isEqualTo("gazette");
    assertThat(result.lineOf(inGazette.article(), inGazette.evidence().get(0))).isEqualTo(5);
  }

  @Test
  void the_hints_of_the_editors_hold() throws Exception {
    Files.writeString(
        fixtures.resolve("larrow/gazette.html"),
        "<p class=ad>The repair cost $83 million.</p><p>The repair cost $38 million.</p>");
    Files.delete(fixtures.resolve("larrow/gazette.txt"));
    Files.writeString(fixtures.resolve("reading.yml"), "'*': {drop: .ad}");
    CheckRun run = new CheckRun(fixtures, CHECKER);
    check(run, fact(1, "the repair cost $38 million"));

    assertThat(run.result().articles().get(0).text()).isEqualTo("The repair cost $38 million.");
  }

  @Test
  void the_same_sentence_on_two_lines_gives_two_findings() throws Exception {
    CheckRun run = new CheckRun(fixtures, CHECKER);
    check(run, fact(1, "the repair cost $38 million"));
    check(run, fact(2, "the repair cost $38 million"));

    assertThat(run.result().findings())
        .extracting(finding -> finding.fact().location().line() + " " + finding.article())
        .containsExactly(
            "1 larrow/gazette", "1 larrow/herald (v2)", "2 larrow/gazette", "2 larrow/herald (v2)");
  }

  @Test
  void a_checker_that_cannot_start_is_one_error_and_asked_once() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    LazyChecker broken =
        new LazyChecker(
            () -> {
              asked.incrementAndGet();
              throw new IllegalStateException("model.onnx is missing; download it");
            });
    CheckRun run = new CheckRun(fixtures, broken);
    check(run, fact(1, "the repair cost $38 million"));
    check(run, fact(2, "the repair cost $83 million"));

    assertThat(run.result().findings()).isEmpty();
    assertThat(run.result().errors())
        .extracting(Object::toString)
        .containsExactly(
            "factharness: the fact checker cannot start, so nothing was judged: model.onnx is"
                + " missing; download it");
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_second_run_gives_the_same_findings_without_loading_the_models() throws Exception {
    Fact[] facts = {
      fact(1, "the repair cost $38 million"), fact(2, "two ferries sank in a storm last winter")
    };
    CheckRun judging = new CheckRun(fixtures, CHECKER);
    check(judging, facts);
    try (VerdictCache cache = cache();
        FactChecker checker = FactChecker.create()) {
      check(new CheckRun(fixtures, new LazyChecker(() -> checker, cache, 1)), facts);
      assertThat(cache.use()).isEqualTo(new CacheUse(4, 2));
    }
    LazyChecker none =
        new LazyChecker(
            () -> {
              throw new IllegalStateException("not needed");
            },
            cache(),
            1);
    CheckRun remembering = new CheckRun(fixtures, none);
    check(remembering, facts);

    assertThat(remembering.result()).isEqualTo(judging.result());
  }

  @Test
  void only_what_has_changed_is_judged_again() throws Exception {
    Fact[] facts = {fact(1, "the repair cost $38 million"), fact(2, "the repair took long")};
    check(cached(cache()), facts);
    Files.writeString(fixtures.resolve("larrow/gazette.txt"), "The repair cost $93 million.");
    VerdictCache changed = cache();
    check(cached(changed), facts);

    assertThat(changed.use()).isEqualTo(new CacheUse(2, 4));
  }

  @Test
  void preparing_is_not_seen_in_the_result() throws Exception {
    CheckRun prepared = new CheckRun(fixtures, CHECKER);
    prepared.prepare(List.of("larrow", "no such story"));

    assertThat(prepared.result()).isEqualTo(new CheckRun(fixtures, CHECKER).result());
  }

  @Test
  void what_was_checked_once_is_known_to_be_a_fact() throws Exception {
    check(cached(cache()), fact(1, "the repair cost $38 million"));
    CheckRun later = cached(cache());

    assertThat(later.wasChecked("larrow", fact(9, "the repair cost $38 million"))).isTrue();
    assertThat(later.wasChecked("larrow", fact(1, "the repair cost $83 million"))).isFalse();
  }

  private VerdictCache cache() {
    return VerdictCache.in(fixtures.resolve(".cache"), Optional.empty());
  }

  private CheckRun cached(VerdictCache cache) {
    return new CheckRun(fixtures, new LazyChecker(FactChecker::create, cache, 2));
  }

  @Test
  void a_story_or_article_that_is_not_there_is_named() {
    CheckRun run = new CheckRun(fixtures, CHECKER);

    assertThatThrownBy(() -> run.open("larow")).hasMessageContaining("no story \"larow\"");
    assertThatThrownBy(() -> run.open("larrow", "gazete"))
        .hasMessageContaining("no article \"gazete\"");
  }

  @Test
  void a_version_that_cannot_be_read_is_not_replaced_by_an_older_one() throws Exception {
    Files.writeString(fixtures.resolve("larrow/herald/v3.txt"), "");
    CheckRun run = new CheckRun(fixtures, CHECKER);
    run.open("larrow");

    assertThat(check(run, fact(1, "the repair cost $38 million")))
        .extracting(finding -> finding.article().toString())
        .containsExactly("larrow/gazette");
    assertThat(run.result().errors())
        .singleElement()
        .extracting(error -> error.location().path())
        .asString()
        .endsWith("larrow/herald/v3.txt");
  }
}
