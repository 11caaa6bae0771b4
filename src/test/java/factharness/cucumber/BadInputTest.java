package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is named with file and line, and the rest of the run goes on. */
final class BadInputTest {
  private static final String ARTICLE =
      "The bridge opened on Tuesday after two years of work. Mayor Anna Holt cut the ribbon.";

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void one_story_with_one_article() {
    workspace = new Workspace(folder).article("larrow/gazette.txt", ARTICLE);
  }

  private List<String> errorsOf(String steps) {
    return workspace.errors(runSteps(steps));
  }

  private RunResult runSteps(String steps) {
    return workspace
        .feature("larrow.feature", "Feature: Bridge\n  Scenario: Opening\n" + steps)
        .run();
  }

  private static List<String> facts(RunResult result) {
    return result.findings().stream().map(Finding::fact).map(fact -> fact.text()).toList();
  }

  @Test
  void no_features_folder() {
    assertThat(workspace.errors(workspace.run()))
        .containsExactly("features: does not exist; name a feature file or a folder of them");
  }

  @Test
  void no_features_in_the_folder() {
    workspace.feature("notes.txt", "nothing to run");

    assertThat(workspace.errors(workspace.run()))
        .containsExactly("features: has no features; put a file there whose name ends in .feature");
  }

  @Test
  void no_facts() {
    assertThat(errorsOf("    Given the story \"larrow\"\n"))
        .containsExactly(
            "features: no facts were found; write some under a Scenario, such as:"
                + " * the surplus is $1 billion");
  }

  @Test
  void no_facts_under_the_tags() {
    workspace.feature(
        "larrow.feature",
        "Feature: Bridge\n  @a\n  Scenario: Opening\n    * the bridge opened on Tuesday\n");

    assertThat(workspace.errors(workspace.run("@b")))
        .containsExactly(
            "features: no facts were found in scenarios tagged @b;"
                + " check the tags or leave out --tags");
  }

  @Test
  void an_empty_feature() {
    assertThat(workspace.errors(workspace.feature("empty.feature", "").run()))
        .containsExactly("features/empty.feature: holds no feature; begin it with: Feature: …");
  }

  @Test
  void a_syntax_error_stops_only_its_own_feature() {
    RunResult result =
        workspace
            .feature(
                "bad.feature",
                "Feature: Bridge\n  Scenario: Opening\n    * it opened\n    so it did\n")
            .feature(
                "good.feature",
                """
                Feature: Bridge
                  Scenario: Opening
                    Given the story "larrow"
                    Then the bridge opened on Tuesday
                """)
            .run();

    assertThat(facts(result)).containsExactly("the bridge opened on Tuesday");
    assertThat(workspace.errors(result))
        .singleElement()
        .asString()
        .startsWith("features/bad.feature:4: is not Gherkin: ");
  }

  @Test
  void a_line_that_is_no_gherkin() {
    assertThat(
            errorsOf(
                "    Given the story \"larrow\"\n    the bridge opened on Tuesday\n    * it was\n"))
        .containsExactly(
            "features/larrow.feature:4: is not Gherkin: expected: #EOF, #TableRow,"
                + " #DocStringSeparator, #StepLine, #TagLine, #ExamplesLine, #ScenarioLine,"
                + " #RuleLine, #Comment, #Empty, got 'the bridge opened on Tuesday'; a fact begins"
                + " with Given, When, Then, And, But or *");
  }

  @Test
  void a_misspelt_keyword_that_gherkin_would_take_for_a_description() {
    RunResult result =
        workspace
            .feature(
                "larrow.feature",
                """
                Feature: Bridge
                  The facts about the bridge, as of Tuesday.
                  Scenari: Lost
                  * the repair cost $38 million

                  Scenario: Opening
                    Thn Anna Holt is the mayor
                    They say it was a fine day.
                    Given the story "larrow"
                    Then the bridge opened on Tuesday
                """)
            .run();

    String remedy =
        "\" would be passed over as a description; if it is a step or a heading, correct its"
            + " keyword or the heading above it, otherwise begin it with another word";
    assertThat(workspace.errors(result))
        .containsExactly(
            "features/larrow.feature:3: \"Scenari: Lost" + remedy,
            "features/larrow.feature:4: \"* the repair cost $38 million" + remedy,
            "features/larrow.feature:7: \"Thn Anna Holt is the mayor" + remedy);
    assertThat(facts(result)).containsExactly("the bridge opened on Tuesday");
  }

  @Test
  void facts_without_a_scenario() {
    workspace.feature(
        "larrow.feature",
        "Feature: Bridge\n  Given the story \"larrow\"\n  Then Anna Holt is the mayor\n");

    assertThat(workspace.errors(workspace.run()))
        .containsExactly(
            "features/larrow.feature:2: \"Given the story \"larrow\"\" would be passed over as a"
                + " description; if it is a step or a heading, correct its keyword or the heading above it, otherwise begin"
                + " it with another word");
  }

  @Test
  void a_feature_that_is_not_utf8() throws IOException {
    workspace.feature("latin.feature", "");
    Files.write(
        workspace.features().resolve("latin.feature"),
        new byte[] {'F', 'e', 'a', 't', 'u', 'r', 'e', ':', ' ', (byte) 0xE9, '\n'});

    assertThat(workspace.errors(workspace.run()))
        .containsExactly("features/latin.feature: is not written in UTF-8; save it as UTF-8 text");
  }

  @Test
  void a_fact_before_any_story() {
    assertThat(
            errorsOf(
                "    Then the bridge opened on Tuesday\n    And Anna Holt has cut the ribbon\n"))
        .containsExactly(
            "features/larrow.feature:3: there is no story before this fact; write above it, or in"
                + " the Background: Given the story \"…\"; the facts of this scenario are not"
                + " checked");
  }

  @Test
  void an_article_before_any_story() {
    assertThat(errorsOf("    Given the article \"gazette\"\n    Then Anna Holt is the mayor\n"))
        .containsExactly(
            "features/larrow.feature:3: there is no story before the article; begin with: Given the"
                + " story \"…\"");
  }

  @Test
  void a_story_that_is_not_there() {
    assertThat(errorsOf("    Given the story \"larow\"\n    Then Anna Holt is the mayor\n"))
        .containsExactly(
            "features/larrow.feature:3: fixtures has no story \"larow\"; there is \"larrow\"; the"
                + " facts below this line are not checked");
  }

  @Test
  void an_article_that_is_not_there_leaves_other_scenarios_to_run() {
    RunResult result =
        runSteps(
            """
                Given the story "larrow"
                Given the article "gazete"
                Then Anna Holt is the mayor
              Scenario: Another
                Given the story "larrow"
                Then Anna Holt has cut the ribbon
            """);

    assertThat(workspace.errors(result))
        .containsExactly(
            "features/larrow.feature:4: fixtures/larrow has no article \"gazete\"; there is"
                + " \"gazette\"; the facts below this line are not checked");
    assertThat(facts(result)).containsExactly("Anna Holt has cut the ribbon");
  }

  @Test
  void a_story_name_does_not_lead_out_of_the_fixtures() {
    assertThat(errorsOf("    Given the story \"../fixtures/larrow\"\n"))
        .singleElement()
        .asString()
        .startsWith("features/larrow.feature:3: fixtures has no story \"../fixtures/larrow\"");
  }

  @Test
  void no_fixtures_folder() {
    assertThat(
            new Workspace(folder.resolve("elsewhere"))
                .feature("a.feature", "Feature: A\n  Scenario: B\n    Given the story \"larrow\"\n")
                .run()
                .errors())
        .singleElement()
        .asString()
        .contains("a.feature:3: ")
        .contains("elsewhere/fixtures does not exist; name the folder of the stories");
  }

  @Test
  void an_unreadable_article_is_an_error_and_no_verdict_and_the_others_are_checked() {
    workspace.article("larrow/empty.txt", "");
    RunResult result =
        runSteps("    Given the story \"larrow\"\n    Then the bridge opened on Tuesday\n");

    assertThat(workspace.errors(result))
        .singleElement()
        .asString()
        .startsWith("fixtures/larrow/empty.txt: ");
    assertThat(result.findings())
        .extracting(finding -> finding.article().article())
        .containsExactly("gazette");
  }

  @Test
  void two_articles_of_one_name() {
    workspace.article("larrow/gazette.md", ARTICLE).article("larrow/herald.txt", ARTICLE);
    RunResult result =
        runSteps("    Given the story \"larrow\"\n    Then the bridge opened on Tuesday\n");

    assertThat(workspace.errors(result)).singleElement().asString().contains("\"gazette\"");
    assertThat(result.findings())
        .extracting(finding -> finding.article().article())
        .containsExactly("herald");
  }

  @Test
  void a_table_with_two_columns_is_no_list_of_facts() {
    assertThat(
            errorsOf(
                """
                    Given the story "larrow"
                    Then every article states:
                      | Anna Holt is | the mayor |
                """))
        .containsExactly(
            "features/larrow.feature:4: the table on line 5 has 2 columns, but a list of facts has"
                + " one; write one fact a row: | fact |");
  }

  @Test
  void an_empty_list() {
    assertThat(
            errorsOf(
                """
                    Given the story "larrow"
                    Then every article states:
                      \"""
                      \"""
                """))
        .containsExactly(
            "features/larrow.feature:4: the list under this line is empty; write one fact a row:"
                + " | fact |");
  }

  @Test
  void a_heading_without_a_list() {
    assertThat(
            errorsOf(
                """
                    Given the story "larrow"
                    Then every article states:
                    And Anna Holt is the mayor
                """))
        .containsExactly(
            "features/larrow.feature:4: there is no list under \"every article states:\"; write one"
                + " fact a row: | fact |; steps after it that were not checked: 1");
  }

  @Test
  void a_list_under_a_fact() {
    assertThat(
            errorsOf(
                """
                    Given the story "larrow"
                    Then Anna Holt is the mayor
                      | of Larrow |
                """))
        .containsExactly(
            "features/larrow.feature:4: \"Anna Holt is the mayor\" has a list under it; begin a"
                + " list with: every article states: (or: no article states:)");
  }

  @Test
  void a_typing_slip_names_its_line_and_the_other_facts_are_checked() {
    RunResult result =
        runSteps(
            """
                Given the story "larrow"
                Then was the bridge opened on Tuesday?
                And the storey "larrow"
                And the bridge opened on Tuesday
                And every article states:
                  | Anna Holt is the mayor |
                  | the ribbon             |
            """);

    assertThat(workspace.errors(result))
        .containsExactly(
            "features/larrow.feature:4: \"was the bridge opened on Tuesday?\" is no fact, since it"
                + " is a question; state it as a fact",
            "features/larrow.feature:5: \"the storey \"larrow\"\" is no fact; did you mean:"
                + " the story \"…\"",
            "features/larrow.feature:9: \"the ribbon\" is no fact, since it has 2 words; write a"
                + " whole sentence");
    assertThat(facts(result))
        .containsExactly("the bridge opened on Tuesday", "Anna Holt is the mayor");
  }

  @Test
  void a_column_that_the_examples_do_not_have() {
    assertThat(
            errorsOf(
                """
                    Given the story "larrow"
                  Scenario Outline: Cost
                    Given the story "larrow"
                    Then the repair cost <cost>
                    Examples:
                      | price |
                      | $38   |
                """))
        .containsExactly(
            "features/larrow.feature:6: <cost> was not filled in; give the Scenario Outline an"
                + " Examples column of that name");
  }
}
