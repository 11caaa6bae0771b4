package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factharness.model.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HintsYamlTest {
  @Test
  void a_host_has_one_selector_or_a_list_of_them() throws Exception {
    var hosts =
        HintsYaml.read(
            """
            # Coast Post
            www.Coast.example:
              keep: article .story-body
              drop:
                - .promo
                - "#most-read"
            "*":
              drop: aside.related
            """,
            "reading.yml");

    assertThat(hosts).containsOnlyKeys("coast.example", "*");
    PageHints coast = hosts.getOrDefault("coast.example", PageHints.NONE);
    assertThat(coast.keep())
        .containsExactly(new Hint("article .story-body", new SourceLocation("reading.yml", 3)));
    assertThat(coast.drop()).extracting(Hint::selector).containsExactly(".promo", "#most-read");
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "# nothing yet", "---"})
  void a_file_without_entries_hints_at_nothing(String text) throws Exception {
    assertThat(HintsYaml.read(text, "reading.yml")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.org:\\n  kep: .x ~ 2 ~ has no meaning for \"kep\"; there is \"keep\", \"drop\"",
        "a.org:\\n  keep: .x\\n  keep: .y ~ 3 ~ has \"keep\" twice for one host; make one list of them",
        "a.org:\\n  keep: .x\\nwww.a.org:\\n  keep: .y ~ 3 ~ has the host \"www.a.org\" twice; put its hints together",
        "https://a.org/b:\\n  keep: .x ~ 1 ~ where a host is due; write it alone",
        "keep: .x ~ 1 ~ has \"keep\" where a host is due",
        "a.org:\\n  drop: #x ~ 2 ~ has no selector to drop; put what begins with # * [ @ or & in quotes",
        "a.org:\\n  drop: [] ~ 2 ~ has nothing to drop; add a selector or remove the line",
        "a.org:\\n  drop:\\n    - {x: y} ~ 3 ~ has no selector to drop; write one, or a list of them",
        "a.org:\\n  drop:\\n    - .x\\n    - 'p:nth(' ~ 4 ~ has \"p:nth(\", which is no CSS selector",
        "a.org:\\n  drop: [data-x=\"1\"] ~ 2 ~ which is no CSS selector",
        "a.org: .x ~ 1 ~ has no keys where some are due; write hosts, such as example.org:",
        "- a.org ~ 1 ~ has no keys where some are due",
        "*:\\n  drop: .x ~ 1 ~ ; put what begins with # * [",
        "a.org:\\n\tkeep: .x ~ 2 ~ is not YAML (found character",
        "a.org:\\n  keep: .x\\n---\\nb.org:\\n  keep: .x ~ 3 ~ is not YAML (but found another document)",
        "a.org:\\n  keep: x\u0001y ~ 0 ~ is not YAML (special characters are not allowed)"
      })
  void a_mistake_is_named_with_its_line(String text, int line, String problem) {
    UnreadableException mistake = mistake(text.replace("\\n", "\n"));

    assertThat(mistake.problem()).contains(problem);
    assertThat(mistake.line()).isEqualTo(line);
  }

  @Test
  void endless_nesting_is_refused() {
    assertThat(mistake("[".repeat(60_000)).problem()).contains("values stand too deep");
    assertThat(mistake("- ".repeat(30_000)).problem()).contains("values stand too deep");
  }

  @Test
  void a_list_in_itself_is_refused() {
    assertThat(mistake("a.org:\n  drop: &all\n    - *all").problem())
        .startsWith("is not YAML (the alias *all is not known here)");
  }

  private static UnreadableException mistake(String text) {
    return catchThrowableOfType(
        UnreadableException.class, () -> HintsYaml.read(text, "reading.yml"));
  }
}
