package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineTest {
  private static final String GAZETTE = "The repair of the bridge cost $38 million.";
  private static final String FEATURE =
      """
      Feature: Bridge
        Background:
          Given the story "larrow"
        @right
        Scenario: Right
          * the repair of the bridge cost $38 million
        @wrong
        Scenario: Wrong
          * no article states that the repair of the bridge cost $38 million
        @left-out
        Scenario: Left out
          * two ferries sank in a storm last winter
      """;

  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Outcome check(String... more) throws IOException {
    file("fixtures/larrow/gazette.txt", GAZETTE);
    file("features/larrow.feature", FEATURE);
    List<String> args =
        new ArrayList<>(
            List.of(
                "check",
                "--features",
                folder.resolve("features").toString(),
                "--fixtures",
                folder.resolve("fixtures").toString(),
                "--reports",
                folder.resolve("reports").toString(),
                "--cache",
                folder.resolve("cache").toString()));
    args.addAll(List.of(more));
    return run("", args.toArray(String[]::new));
  }

  @Test
  void check_writes_three_reports_and_says_where_the_page_is() throws IOException {
    Outcome outcome = check();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Wrongly stated").contains("reports/index.html");
    assertThat(outcome.err()).isEmpty();
    assertThat(folder.resolve("reports"))
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/findings.json")
        .isDirectoryContaining("glob:**/cucumber.html");
  }

  @Test
  void a_second_check_only_judges_what_is_new() throws IOException {
    check("--tags", "@right");
    Outcome again = check();

    assertThat(again.err()).isEqualTo("judged 2 of 3 verdicts, 1 from the cache\n");
    assertThat(check("--no-cache").err()).isEmpty();
  }

  @Test
  void read_follows_the_hints_of_the_story() throws IOException {
    file("fixtures/reading.yml", "'*': {drop: .offer}");
    Path page =
        file("fixtures/larrow/gazette.html", "<p>Repaired.</p><p class=offer>Join our club.</p>");
    String fixtures = folder.resolve("fixtures").toString();

    assertThat(run("", "read", "--text", "--fixtures", fixtures, page.toString()).out())
        .isEqualTo("Repaired.\n");
    assertThat(run("", "read", "--text", page.toString()).out()).contains("Join our club.");
  }

  @Test
  void exit_codes_follow_fail_on() throws IOException {
    assertThat(check("--tags", "@right").code()).isEqualTo(0);
    assertThat(check("--tags", "@wrong").code()).isEqualTo(1);
    assertThat(check("--tags", "@wrong", "--fail-on", "never").code()).isEqualTo(0);
    assertThat(check("--tags", "@left-out").code()).isEqualTo(0);
    assertThat(check("--tags", "@left-out", "--fail-on", "omission").code()).isEqualTo(1);
  }

  @Test
  void an_error_of_the_run_is_worse_than_any_finding_and_goes_to_standard_error()
      throws IOException {
    file("features/slip.feature", "Feature: Slip\n  Scenario: One\n    * the ribbon\n");
    Outcome outcome = check("--fail-on", "never");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("slip.feature:3: \"the ribbon\" is no fact, since it has 2 words");
    assertThat(outcome.out()).contains("Wrongly stated");
  }

  @Test
  void a_run_that_checks_nothing_is_broken() throws IOException {
    assertThat(check("--tags", "@nobody").code()).isEqualTo(2);
  }

  @Test
  void colours_come_only_when_asked_for_outside_of_a_terminal() throws IOException {
    assertThat(check("--tags", "@wrong").out()).doesNotContain("\u001B[");
    assertThat(check("--tags", "@wrong", "--color").out()).contains("\u001B[");
    assertThat(check("--tags", "@wrong", "--no-colour").out()).doesNotContain("\u001B[");
  }

  @Test
  void bad_options_are_named_and_end_with_2() throws IOException {
    assertThat(run("", "judg"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                error: Unmatched argument at index 0: 'judg'
                Did you mean: factharness judge?
                See: factharness --help
                """));
    assertThat(run("", "check", "--fail-on", "sometimes").err())
        .startsWith("error: Invalid value for option '--fail-on'")
        .endsWith("See: factharness check --help\n");
    assertThat(check("--tags", "@a and (").err())
        .startsWith("error: the tag expression \"@a and (\" is not one: ");
  }

  @Test
  void reports_that_cannot_be_written_end_with_2() throws IOException {
    Path notAFolder = file("taken", "");
    Outcome outcome = run("", "check", "--reports", notAFolder.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "error: " + notAFolder + " cannot be written to; name another folder with --reports");
  }

  @Test
  void help_and_version_end_with_0() {
    assertThat(run("", "--version")).isEqualTo(new Outcome(0, "factharness development\n", ""));
    assertThat(run("", "--help").out()).contains("check", "judge", "read", "Exit codes");
    assertThat(run("", "judge", "--help").code()).isEqualTo(0);
  }

  @Test
  void read_prints_an_article_as_json() throws IOException {
    Path article =
        file("a.txt", "Bridge opens\n\nBy Ann Lee\n\nThe bridge opened.\n\nIt cost £38m.\n");

    assertThat(run("", "read", article.toString()))
        .isEqualTo(
            new Outcome(
                0,
                """
                {
                  "title" : "Bridge opens",
                  "byline" : "Ann Lee",
                  "published" : "",
                  "modified" : "",
                  "language" : "",
                  "paragraphs" : [ "The bridge opened.", "It cost £38m." ]
                }
                """,
                ""));
  }

  @Test
  void read_prints_an_article_as_text() throws IOException {
    Path article = file("a.txt", "Bridge opens\n\nThe bridge opened.\n\nIt cost £38m.\n");

    assertThat(run("", "read", "--text", article.toString()).out())
        .isEqualTo("Bridge opens\n\nThe bridge opened.\n\nIt cost £38m.\n");
  }

  @Test
  void read_refuses_what_it_cannot_read() {
    Outcome outcome = run("", "read", folder.resolve("nowhere.html").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error: ").contains("nowhere.html: does not exist");
  }
}
