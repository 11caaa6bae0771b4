package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.CheckFolder.Outcome;
import factharness.git.TestRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewOptionsTest {
  private static final String FEATURE =
      """
      Feature: Bridge
        Background:
          Given the story "larrow"
        Scenario: The repair
          * the repair of the bridge cost $38 million
          * no article states that the bridge is closed
      """;

  @TempDir Path temp;

  private CheckFolder folder;

  @BeforeEach
  void a_story_with_a_wrong_figure() {
    folder = new CheckFolder(temp.resolve("news"));
    folder.write("features/larrow.feature", FEATURE);
    folder.write("fixtures/larrow/gazette.txt", "The repair of the bridge cost $83 million.");
  }

  private String id(Outcome outcome) {
    Matcher id = Pattern.compile("#([0-9a-f]{12})").matcher(outcome.out());
    assertThat(id.find()).as(outcome.out()).isTrue();
    return id.group(1);
  }

  @Test
  void a_finding_is_accepted_by_the_id_that_the_console_prints() {
    Outcome before = folder.check();
    assertThat(before.code()).isEqualTo(1);

    Outcome accepting =
        folder.check("--accept", id(before), "--why", "old figure", "--until", "2026-04-30");
    Outcome after = folder.check();

    assertThat(accepting.code()).isZero();
    assertThat(folder.read("accepted.yml")).endsWith("why: \"old figure\"\n  until: 2026-04-30\n");
    assertThat(after.code()).isZero();
    assertThat(after.out())
        .contains("Accepted\n  ✕ the repair of the bridge cost $38 million  gazette: ")
        .contains("accepted until 2026-04-30: old figure")
        .contains("Nothing to correct in 1 article; 1 accepted");
  }

  @Test
  void every_report_shows_what_is_accepted() {
    folder.check("--accept", id(folder.check()), "--why", "old figure");

    folder.check();

    assertThat(folder.read("reports/index.html")).contains("accepted: old figure");
    assertThat(folder.read("reports/summary.md")).contains("accepted: old figure");
    assertThat(folder.read("reports/findings.json")).contains("\"why\" : \"old figure\"");
    assertThat(folder.read("reports/findings.sarif"))
        .contains("\"justification\" : \"accepted: old figure\"");
    assertThat(folder.read("reports/junit.xml"))
        .contains("failures=\"0\"")
        .contains("accepted: old figure\"/>");
    assertThat(folder.read("reports/annotations.txt"))
        .startsWith("::notice file=")
        .contains("accepted: old figure");
    assertThat(folder.read("reports/cucumber.html")).contains("CONTRADICTED, accepted");
  }

  @Test
  void an_acceptance_that_is_over_fails_again_with_a_warning() {
    folder.check("--accept", id(folder.check()), "--why", "old figure", "--until", "2026-03-31");
    String text = folder.read("accepted.yml");
    assertThat(folder.check().code()).isZero();

    folder.write("accepted.yml", text.replace("2026-03-31", "2026-03-30"));
    Outcome after = folder.check("--fail-on", "new-contradiction");

    assertThat(after.code()).isEqualTo(1);
    assertThat(after.err())
        .isEqualTo(
            "warning: accepted.yml:2: was accepted until 2026-03-30 and fails again; have it"
                + " corrected, or accept it for longer: the repair of the bridge cost $38 million"
                + " (larrow/gazette)\n");
  }

  @Test
  void an_acceptance_that_is_not_needed_any_more_is_warned_about() {
    folder.check("--accept", id(folder.check()), "--why", "old figure");
    folder.write("fixtures/larrow/gazette.txt", "The repair of the bridge cost $38 million.");

    Outcome after = folder.check();

    assertThat(after.code()).isZero();
    assertThat(after.err())
        .startsWith("warning: accepted.yml:2: accepts nothing, since the verdict is SUPPORTED");
  }

  @Test
  void a_mistake_in_the_accepted_findings_breaks_the_run() {
    folder.write("accepted.yml", "- fact: x\n  aricle: y\n");

    Outcome outcome = folder.check();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "error: accepted.yml:2: has no meaning for \"aricle\"; did you mean \"article\"?\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--accept 0123456789ab --why x|error: reports/findings.json has no finding"
            + " \"0123456789ab\"; copy an id from a report of the last check, or run it anew",
        "--accept ID|error: --accept needs a reason: --why \"…\"",
        "--accept ID --why x --until 2026-03-30|error: --until 2026-03-30 is over; name a day from"
            + " 2026-03-31 on",
        "--accept ID --why x --until tomorrow|error: --until \"tomorrow\" is no day; write it like"
            + " 2026-03-31",
        "--why x|error: --why and --until go with --accept; name a finding's id",
        "--until 2026-04-01|error: --why and --until go with --accept; name a finding's id",
        "--accepted no.yml|error: no.yml: does not exist; name the file of accepted findings",
        "--baseline no.json|error: no.json does not exist; name the findings.json of an earlier"
            + " check, or leave out the baseline for a first run",
      })
  void an_option_that_makes_no_sense_breaks_the_run(String options, String message) {
    String id = id(folder.check());

    Outcome outcome = folder.check(options.replace("ID", id).split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo(message + "\n");
    assertThat(folder.path("accepted.yml")).doesNotExist();
  }

  @Test
  void nothing_is_accepted_before_a_check() {
    Outcome outcome = folder.check("--accept", "0123456789ab", "--why", "x");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: reports/findings.json does not exist; name the");
  }

  @Test
  void nothing_is_accepted_twice() {
    String id = id(folder.check());
    folder.check("--accept", id, "--why", "x");

    Outcome again = folder.check("--accept", id, "--why", "x");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .isEqualTo("error: accepted.yml:2 accepts " + id + " already; change that entry\n");
  }

  @Test
  void a_known_contradiction_of_the_baseline_does_not_fail_as_a_new_one() throws Exception {
    folder.check();
    Files.copy(folder.path("reports/findings.json"), folder.path("baseline.json"));
    String baseline = folder.path("baseline.json").toString();

    assertThat(folder.check("--baseline", baseline, "--fail-on", "new-contradiction").code())
        .isZero();
    assertThat(folder.check("--baseline", baseline, "--fail-on", "contradiction").code())
        .isEqualTo(1);

    folder.write("fixtures/larrow/herald.txt", "The repair of the bridge cost $84 million.");
    Outcome more = folder.check("--baseline", baseline, "--fail-on", "new-contradiction");
    assertThat(more.code()).isEqualTo(1);
    assertThat(more.out()).contains("herald, new: ").contains("; 1 new since the baseline (");
  }

  @Test
  void what_the_baseline_has_and_the_run_has_not_is_gone() throws Exception {
    folder.write("fixtures/larrow/herald.txt", "The repair of the bridge cost $84 million.");
    folder.check();
    Files.copy(folder.path("reports/findings.json"), folder.path("baseline.json"));
    Files.delete(folder.path("fixtures/larrow/herald.txt"));

    Outcome outcome = folder.check("--baseline", folder.path("baseline.json").toString());

    assertThat(outcome.out())
        .contains("No longer there\n  - the repair of the bridge cost $38 million  larrow/herald")
        .contains("; 1 gone since the baseline (");
  }

  @Test
  void only_what_changed_since_a_revision_is_checked() {
    folder.write("fixtures/larrow/herald.txt", "The repair of the bridge cost $84 million.");
    try (TestRepository repository = TestRepository.in(temp.resolve("news"))) {
      repository.commit();
      folder.write("fixtures/larrow/herald.txt", "The repair of the bridge cost $85 million.");

      Outcome outcome = folder.check("--changed-since", "HEAD");

      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.out())
          .contains("herald: expected $38 million")
          .doesNotContain("gazette")
          .contains("(2 facts, 1 article, only what changed since HEAD)");
    }
  }

  @Test
  void nothing_changed_is_said_and_fine() {
    try (TestRepository repository = TestRepository.in(temp.resolve("news"))) {
      repository.commit();

      Outcome outcome = folder.check("--changed-since", "HEAD", "--fail-on", "omission");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .startsWith("\nNothing to check: no fact and no article of one changed since HEAD\n");
      assertThat(folder.read("reports/findings.json")).contains("\"findings\" : [ ]");
    }
  }

  @Test
  void a_change_that_no_fact_is_about_is_fine_too() {
    try (TestRepository repository = TestRepository.in(temp.resolve("news"))) {
      repository.commit();
      folder.write("fixtures/other/gazette.txt", "Something else happened in the town.");

      Outcome outcome = folder.check("--changed-since", "HEAD");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).startsWith("\nNothing to check: ");
    }
  }

  @Test
  void outside_of_a_repository_the_run_is_broken() {
    Outcome outcome = folder.check("--changed-since", "HEAD");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "error: features is in no git repository, so nobody knows what changed since HEAD; run"
                + " in a clone, or check everything\n");
  }
}
