package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.Severity;
import factharness.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureLanguageTest {
  private static final String ARTICLE =
      """
      Larrow bridge opens again

      The bridge opened on Tuesday after two years of work. The repair cost $38 million.

      Mayor Anna Holt cut the ribbon. About 400 people came to the ceremony.
      """;

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void one_story_with_one_article() {
    workspace = new Workspace(folder).article("larrow/gazette.txt", ARTICLE);
  }

  private RunResult run(String feature) {
    RunResult result = workspace.feature("larrow.feature", feature).run();
    assertThat(workspace.errors(result)).isEmpty();
    return result;
  }

  private static List<String> facts(RunResult result) {
    return result.findings().stream().map(Finding::fact).map(Fact::text).toList();
  }

  private static List<Integer> lines(RunResult result) {
    return result.findings().stream().map(finding -> finding.fact().location().line()).toList();
  }

  @Test
  void any_sentence_after_any_keyword_is_a_fact() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Opening
                Given the story "larrow"
                Given the bridge opened on Tuesday
                When the repair cost $38 million
                Then Anna Holt is the mayor
                And Anna Holt cut the ribbon
                But the work took two years
                * about 400 people came to the ceremony
            """);

    assertThat(facts(result))
        .containsExactly(
            "the bridge opened on Tuesday",
            "the repair cost $38 million",
            "Anna Holt is the mayor",
            "Anna Holt cut the ribbon",
            "the work took two years",
            "about 400 people came to the ceremony");
    assertThat(lines(result)).containsExactly(4, 5, 6, 7, 8, 9);
  }

  @Test
  void a_sentence_of_the_article_is_supported_and_what_it_does_not_speak_of_omitted() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Cost
                Given the story "larrow"
                Then the repair cost $38 million
                Then two ferries sank in a storm last winter
            """);

    assertThat(result.findings())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.SUPPORTED, Verdict.OMITTED);
  }

  @Test
  void facts_may_be_listed_in_a_table_or_a_doc_string() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Opening
                Given the story "larrow"
                Then every article states:
                  | the bridge opened on Tuesday |
                  # a comment between the rows

                  | the repair cost $38 million  |
                And each article agrees that:
                  \"""
                  Anna Holt is the mayor

                  - Anna Holt cut the ribbon
                  \"""
            """);

    assertThat(facts(result))
        .containsExactly(
            "the bridge opened on Tuesday",
            "the repair cost $38 million",
            "Anna Holt is the mayor",
            "Anna Holt cut the ribbon");
    assertThat(lines(result)).containsExactly(5, 8, 11, 13);
  }

  @Test
  void a_sentence_that_no_article_may_state_is_an_error_only_where_it_is_stated() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Corrected
                Given the story "larrow"
                Then no article states that two ferries sank in a storm last winter
                And no article states that the repair cost $38 million
                And no article states:
                  | Anna Holt cut the ribbon |
            """);

    assertThat(result.findings())
        .extracting(finding -> finding.fact().expectation())
        .containsOnly(Expectation.NOT_STATED);
    assertThat(facts(result)).startsWith("two ferries sank in a storm last winter");
    assertThat(result.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.NONE, Severity.ERROR, Severity.ERROR);
  }

  @Test
  void tags_say_how_bad_an_omission_is_and_the_inner_tag_wins() {
    RunResult result =
        run(
            """
            @required
            Feature: Bridge
              Background:
                Given the story "larrow"
              Scenario: From the feature
                * two ferries sank in a storm last winter
              @optional
              Scenario: Its own
                * a library was closed in the north
              @money
              Scenario: Another tag
                * the school has a new roof
            """);

    assertThat(result.findings())
        .extracting(finding -> finding.fact().importance())
        .containsExactly(Importance.REQUIRED, Importance.OPTIONAL, Importance.REQUIRED);
    assertThat(result.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.NONE, Severity.ERROR);
  }

  @Test
  void other_tags_select_scenarios() {
    workspace.feature(
        "larrow.feature",
        """
        Feature: Bridge
          Background:
            Given the story "larrow"
          @money
          Scenario: Cost
            * the repair cost $38 million
          @people
          Scenario: People
            * Anna Holt is the mayor
        """);

    assertThat(facts(workspace.run("@money and not @people")))
        .containsExactly("the repair cost $38 million");
  }

  @Test
  void the_headings_above_a_fact_are_kept() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Background:
                Given the story "larrow"
                Then the bridge opened on Tuesday
              Scenario: Cost
                * the repair cost $38 million
              Rule: People
                Background:
                  * Anna Holt is the mayor
                Scenario: Ribbon
                  * Anna Holt cut the ribbon
            """);

    assertThat(result.findings())
        .extracting(finding -> String.join(" > ", finding.fact().section()))
        .containsExactly(
            "Bridge > Background",
            "Bridge > Cost",
            "Bridge > People > Background",
            "Bridge > People > Ribbon");
  }

  @Test
  void a_fact_of_the_background_is_found_once_and_as_strict_as_its_strictest_scenario() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Background:
                Given the story "larrow"
                * two ferries sank in a storm last winter
              Scenario: Cost
                * the repair cost $38 million
              @required
              Scenario: People
                * Anna Holt is the mayor
            """);

    assertThat(lines(result)).containsExactly(4, 6, 9);
    assertThat(result.findings().get(0).fact().importance()).isEqualTo(Importance.REQUIRED);
  }

  @Test
  void a_scenario_outline_makes_a_fact_of_each_row() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario Outline: The <thing>
                Given the story "larrow"
                Then the <thing> <did>
                Examples:
                  | thing  | did               |
                  | bridge | opened on Tuesday |
                  | repair | cost $38 million  |
            """);

    assertThat(facts(result))
        .containsExactly("the bridge opened on Tuesday", "the repair cost $38 million");
    assertThat(result.findings())
        .extracting(finding -> String.join(" > ", finding.fact().section()))
        .containsExactly("Bridge > The bridge", "Bridge > The repair");
  }

  @Test
  void an_article_may_be_chosen_alone_and_several_add_up_until_a_fact() {
    workspace
        .article("larrow/bulletin.txt", ARTICLE)
        .article("larrow/courier.txt", ARTICLE)
        .article("other/paper.txt", ARTICLE);
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Some
                Given the story "larrow"
                And the article "bulletin"
                And the article "courier"
                Then Anna Holt is the mayor
                Given the article "gazette"
                Then Anna Holt cut the ribbon
                Given the article "other/paper"
                Then the repair cost $38 million
                Given the story "larrow"
                Then the bridge opened on Tuesday
            """);

    assertThat(result.findings())
        .extracting(finding -> finding.fact().location().line() + " " + finding.article().name())
        .containsExactly(
            "6 larrow/bulletin",
            "6 larrow/courier",
            "8 larrow/gazette",
            "10 other/paper",
            "12 larrow/bulletin",
            "12 larrow/courier",
            "12 larrow/gazette");
  }

  @Test
  void the_newest_version_is_checked_and_the_one_before_kept_for_comparison() {
    workspace
        .article("larrow/herald/v2.txt", "Two ferries sank in a storm last winter.")
        .article("larrow/herald/v10.txt", ARTICLE)
        .article("larrow/herald/v1.txt", "The very first words on the bridge were these few.");
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Cost
                Given the story "larrow"
                And the article "herald"
                Then the repair cost $38 million
            """);

    assertThat(result.findings())
        .extracting(finding -> finding.article() + " " + finding.verdict())
        .containsExactly("larrow/herald (v10) SUPPORTED");
    assertThat(result.previousFindings())
        .extracting(finding -> finding.article() + " " + finding.verdict())
        .containsExactly("larrow/herald (v2) OMITTED");
    assertThat(result.previous()).hasSize(1);
  }

  @Test
  void findings_stand_in_the_order_of_features_lines_and_articles() {
    workspace.article("larrow/bulletin.txt", ARTICLE);
    String feature =
        """
        Feature: %s
          Scenario: One
            Given the story "larrow"
            Then Anna Holt is the mayor
            Then the repair cost $38 million
        """;
    workspace.feature("b.feature", feature.formatted("B")).feature("a.feature", feature);

    assertThat(workspace.run().findings())
        .extracting(
            finding -> {
              String path = finding.fact().location().path();
              return path.substring(path.length() - 9)
                  + finding.fact().location().line()
                  + finding.article().article();
            })
        .containsExactly(
            "a.feature4bulletin",
            "a.feature4gazette",
            "a.feature5bulletin",
            "a.feature5gazette",
            "b.feature4bulletin",
            "b.feature4gazette",
            "b.feature5bulletin",
            "b.feature5gazette");
  }

  @Test
  void capitals_and_curly_quotes_make_no_difference_to_the_taken_phrases() {
    RunResult result =
        run(
            """
            Feature: Bridge
              Scenario: Typed in a word processor
                Given The story “larrow”
                And The article “gazette”
                Then Every article states:
                  | Anna Holt is the mayor |
                And No article states that the repair cost $83 million
            """);

    assertThat(result.findings()).hasSize(2);
  }
}
