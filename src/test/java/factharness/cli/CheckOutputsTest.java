package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import factharness.report.Reports;
import factharness.report.RunInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where the outputs of a check go, and that nothing but the findings has a say in them. */
final class CheckOutputsTest {
  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void a_story() throws IOException {
    for (int i = 1; i <= 5; i++) {
      write("fixtures/larrow/outlet-" + i + ".txt", "The repair cost $3" + i + " million.");
    }
    write(
        "features/larrow.feature",
        """
        Feature: Bridge
          Background:
            Given the story "larrow"
          Scenario: Costs
            * the repair cost $33 million
          Scenario: Ferries
            * two ferries sank in a storm last winter
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome check(String... more) {
    List<String> args = new ArrayList<>(List.of("check"));
    for (String option : List.of("features", "fixtures", "reports", "cache")) {
      args.addAll(List.of("--" + option, folder.resolve(option).toString()));
    }
    args.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<String> filesIn(String name) throws IOException {
    try (var files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void only_what_was_asked_for_is_written() throws IOException {
    Path sarif = folder.resolve("made/for/it/out.sarif");
    Outcome outcome = check("--format", "json,sarif=" + sarif);

    assertThat(outcome.out()).isEmpty();
    assertThat(filesIn("reports")).containsExactly("findings.json");
    assertThat(sarif).content().contains("\"version\" : \"2.1.0\"");
  }

  @Test
  void what_a_killed_run_left_half_written_is_removed() throws IOException {
    write("reports/.factharness-1.tmp", "half");
    Files.setLastModifiedTime(
        folder.resolve("reports/.factharness-1.tmp"), FileTime.from(Instant.EPOCH));
    check("--format", "json");

    assertThat(filesIn("reports")).containsExactly("findings.json");
  }

  @Test
  void a_folder_of_reports_that_nothing_goes_to_is_not_made() {
    check("--format", "console,markdown=" + folder.resolve("summary.md"));

    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void the_console_can_go_to_a_file() throws IOException {
    Path file = folder.resolve("console.txt");
    Outcome printed = check("--format", "console");
    Outcome outcome = check("--format", "console=" + file, "--color");

    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(printed.out()).contains("Contradicted");
  }

  @Test
  void two_outputs_with_one_file_are_refused_before_the_work() {
    Outcome outcome = check("--format", "html=a.out,json=./a.out");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: two outputs go to ");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void a_file_that_cannot_be_written_is_named_and_the_others_are_there() throws IOException {
    Outcome outcome =
        check("--format", "html,json=" + folder.resolve("x".repeat(300)) + ",console");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("xxx cannot be written to; name another file with --format");
    assertThat(outcome.out()).contains("Contradicted");
    assertThat(filesIn("reports")).containsExactly("index.html");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1000})
  void a_number_of_threads_that_cannot_be_is_refused(int threads) {
    assertThat(check("--threads", Integer.toString(threads)))
        .isEqualTo(
            new Outcome(2, "", "error: --threads must be from 1 to 256, but is " + threads + "\n"));
  }

  @Test
  void the_bytes_are_the_same_whatever_the_number_of_threads_and_with_the_cache()
      throws IOException {
    Map<String, String> one = reports("--threads", "1", "--no-cache");

    assertThat(one).hasSize(8);
    assertThat(reports("--threads", "2", "--no-cache")).isEqualTo(one);
    assertThat(reports("--threads", "5")).isEqualTo(one);
    assertThat(reports("--threads", "2")).isEqualTo(one);
  }

  /** Every output; the time of the run is told by the clock. */
  private Map<String, String> reports(String... options) throws IOException {
    Outcome outcome = check(options);
    Map<String, String> contents = new TreeMap<>(Map.of("console", outcome.out()));
    for (String name : filesIn("reports")) {
      if (!name.equals("cucumber.html")) {
        contents.put(name, withoutTime(Files.readString(folder.resolve("reports").resolve(name))));
      }
    }
    return contents;
  }

  private static String withoutTime(String text) {
    return text.replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z?)?", "…");
  }

  @Test
  void quiet_leaves_out_what_is_no_error() {
    check();

    assertThat(check().err()).isEqualTo("judged 0 of 10 verdicts, 10 from the cache\n");
    assertThat(check("--quiet").err()).isEmpty();
  }

  @Test
  void on_github_the_summary_is_added_to_and_annotations_are_printed() throws IOException {
    Path summary = Files.writeString(folder.resolve("step"), "from another step\n");
    Map<String, String> github =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());

    assertThat(written(github, "--format", "github,markdown")).startsWith("::error file=");
    assertThat(summary).content().startsWith("from another step\n## 1 contradiction");
    assertThat(written(Map.of(), "--format", "github,markdown")).isEmpty();
  }

  @Test
  void a_summary_that_cannot_be_added_to_is_a_warning() {
    Map<String, String> github = Map.of("GITHUB_STEP_SUMMARY", folder.toString());

    assertThat(written(github, "--format", "markdown"))
        .startsWith("warning: the job's summary cannot be written: ");
  }

  private String written(Map<String, String> environment, String... options) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(both, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), stream, stream, false);
    Options parsed = new Options();
    new CommandLine(parsed).parseArgs(options);
    new OutputRun(parsed.output, folder.resolve("reports"), terminal, environment)
        .write(new Reports(contradiction(), new RunInfo("1", Instant.EPOCH)), false, 1);
    return both.toString(StandardCharsets.UTF_8);
  }

  @Command
  private static final class Options {
    @Mixin private OutputOptions output = new OutputOptions();
  }

  private static RunResult contradiction() {
    Article article =
        Article.of(
            new ArticleId("larrow", "gazette", ""),
            "fixtures/larrow/gazette.txt",
            ArticleMetadata.NONE,
            List.of("The repair cost $38 million."));
    Finding finding =
        new Finding(
            Fact.stated("the repair cost $83 million", new SourceLocation("larrow.feature", 3)),
            article.id(),
            Verdict.CONTRADICTED,
            0.9,
            List.of(Evidence.of(article, article.paragraphs().get(0), List.of())),
            new Explanation("$83 million", "$38 million", "the article says otherwise"));
    return new RunResult(List.of(article), List.of(), List.of(finding), List.of(), List.of());
  }
}
