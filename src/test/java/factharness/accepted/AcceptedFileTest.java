package factharness.accepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AcceptedFileTest {
  private static final String ENTRY =
      """
      - fact: the surplus is $111 billion
        article: us-vietnam-trade/mekong-wire
        verdict: CONTRADICTED
        why: the outlet counts eleven months
        until: 2026-03-31
      """;

  @TempDir Path folder;

  private AcceptedFile file(String text) throws IOException {
    return new AcceptedFile(Files.writeString(folder.resolve("accepted.yml"), text));
  }

  private static Acceptance entry(String fact, String why) {
    return new Acceptance(
        fact,
        "talks/gazette",
        Verdict.OMITTED,
        why,
        Optional.of(LocalDate.of(2026, 12, 31)),
        new SourceLocation("", 0));
  }

  private String mistake(String text) throws IOException {
    AcceptedFile file = file(text);
    try {
      file.read();
    } catch (AcceptedException mistake) {
      return String.valueOf(mistake.getMessage()).replace(folder + "/", "");
    }
    throw new AssertionError("no mistake was found");
  }

  @Test
  void an_entry_says_what_is_accepted_why_and_until_when() throws Exception {
    AcceptedFile file = file("# ours\n\n" + ENTRY);

    assertThat(file.read())
        .containsExactly(
            new Acceptance(
                "the surplus is $111 billion",
                "us-vietnam-trade/mekong-wire",
                Verdict.CONTRADICTED,
                "the outlet counts eleven months",
                Optional.of(LocalDate.of(2026, 3, 31)),
                new SourceLocation(folder + "/accepted.yml", 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "[]", "---\n"})
  void a_file_may_hold_no_entry(String text) throws Exception {
    assertThat(file(text).read()).isEmpty();
  }

  @Test
  void the_verdict_may_be_written_small_and_the_last_day_left_out() throws Exception {
    Acceptance entry =
        file("- {fact: a b c, article: x/y, verdict: omitted, why: fine}").read().get(0);

    assertThat(entry.verdict()).isEqualTo(Verdict.OMITTED);
    assertThat(entry.until()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict: CONTRADICTED|verdict: CONTRADICTD|accepted.yml:3: has \"CONTRADICTD\" where a"
            + " verdict is due; did you mean \"CONTRADICTED\"?",
        "until: 2026-03-31|untill: 2026-03-31|accepted.yml:5: has no meaning for \"untill\"; did"
            + " you mean \"until\"?",
        "until: 2026-03-31|colour: red|accepted.yml:5: has no meaning for \"colour\"; there is"
            + " fact, article, verdict, why, until",
        "until: 2026-03-31|until: 31.3.2026|accepted.yml:5: has \"31.3.2026\" where a day is due;"
            + " write it like 2026-03-31",
        "until: 2026-03-31|until: 2026-02-30|accepted.yml:5: has \"2026-02-30\" where a day is due;"
            + " write it like 2026-03-31",
        "until: 2026-03-31|until:|accepted.yml:5: has \"\" where a day is due; write it like"
            + " 2026-03-31",
        "until: 2026-03-31|why: again|accepted.yml:5: has \"why\" twice in one entry; begin each"
            + " with a dash",
        "why: the outlet counts eleven months|why:|accepted.yml:4: has an entry without \"why\"; an"
            + " entry needs fact, article, verdict and why",
        "why: the outlet counts eleven months|why: [a, b]|accepted.yml:4: has more than one value"
            + " for \"why\"; write one",
      })
  void a_mistake_is_named_with_its_line(String right, String wrong, String message)
      throws IOException {
    assertThat(mistake(ENTRY.replace(right, wrong))).isEqualTo(message);
  }

  @Test
  void an_entry_without_its_article_is_a_mistake() throws IOException {
    assertThat(mistake("- fact: a b c\n  verdict: OMITTED\n  why: x\n"))
        .isEqualTo(
            "accepted.yml:1: has an entry without \"article\"; an entry needs fact, article,"
                + " verdict and why");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fact: x|accepted.yml:1: holds no list; begin each entry with a dash, as in: - fact: …",
        "- just words|accepted.yml:1: has no keys; write fact:, article:, verdict:, why: and until:",
      })
  void a_file_is_a_list_of_entries(String text, String message) throws IOException {
    assertThat(mistake(text)).isEqualTo(message);
  }

  @Test
  void what_is_not_yaml_is_named_with_its_line() throws IOException {
    assertThat(mistake(ENTRY + "- fact: \"open\n"))
        .startsWith("accepted.yml:7: is not YAML (")
        .endsWith("); put texts with : # or quotes in them in quotes");
  }

  @Test
  void what_is_not_utf_8_is_refused() throws IOException {
    Path file = Files.write(folder.resolve("accepted.yml"), new byte[] {'#', (byte) 0xE9});

    assertThatThrownBy(() -> new AcceptedFile(file).read())
        .hasMessageEndingWith("accepted.yml: is not UTF-8; save it as UTF-8");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> new AcceptedFile(folder.resolve("no.yml")).read())
        .hasMessageEndingWith("no.yml: does not exist; name the file of accepted findings");
  }

  @Test
  void a_new_entry_makes_the_file() throws Exception {
    Path path = folder.resolve("accepted.yml");

    new AcceptedFile(path).append(entry("the bridge is open", "a \"test\"; it's 50% #1: ok"));

    assertThat(path)
        .hasContent(
            """
            # Findings that the editors accept; every report shows them with the reason.
            - fact: "the bridge is open"
              article: "talks/gazette"
              verdict: OMITTED
              why: "a \\"test\\"; it's 50% #1: ok"
              until: 2026-12-31
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# ours  \n\n- fact: a b c # no\n  article: x/y\n  verdict: omitted\n  why: |\n    a\n    b\n",
        "  - {fact: a b c,  article: x/y, verdict: omitted, why: 'x'}   # end",
        "\uFEFF- fact: a b c\r\n  article: x/y\r\n  verdict: omitted\r\n  why: x\r\n",
        "---\n-\n  fact: a b c\n  article: x/y\n  verdict: omitted\n  why: >-\n    folded\n\n\n# end\n",
        "# only a heading, no line end",
      })
  void what_was_there_stays_byte_for_byte(String before) throws Exception {
    AcceptedFile file = file(before);
    int known = file.read().size();

    file.append(entry("the bridge is open", "fine"));

    byte[] now = Files.readAllBytes(folder.resolve("accepted.yml"));
    byte[] then = before.getBytes(StandardCharsets.UTF_8);
    assertThat(now).startsWith(then);
    assertThat(file.read()).hasSize(known + 1);
    assertThat(file.read().get(known).fact()).isEqualTo("the bridge is open");
  }

  @Test
  void new_lines_end_like_the_others() throws Exception {
    file("- fact: a b c\r\n  article: x/y\r\n  verdict: omitted\r\n  why: x\r\n")
        .append(entry("the bridge is open", "fine"));

    assertThat(Files.readString(folder.resolve("accepted.yml")))
        .doesNotContainPattern("[^\\r]\\n")
        .endsWith("until: 2026-12-31\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{fact: a b c, article: x/y, verdict: omitted, why: x}]", "[]", "...\n"})
  void a_file_that_cannot_be_added_to_stays_as_it_is(String before) throws Exception {
    AcceptedFile file = file(before);

    assertThatThrownBy(() -> file.append(entry("the bridge is open", "fine")))
        .isInstanceOf(AcceptedException.class);
    assertThat(folder.resolve("accepted.yml")).hasContent(before);
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tab\there",
        "two\nlines",
        "quote \" and \\ and '",
        "Nguyễn 🌉 — “quoted”",
        "zero\u200Bwidth \u2028 \u0085 \u0007 \uFEFF",
        "- # : {} [] & * ! | > % @ `",
        "null",
        "2026-01-01",
      })
  void any_words_come_back_as_they_were(String words) throws Exception {
    AcceptedFile file = new AcceptedFile(folder.resolve("accepted.yml"));

    file.append(entry(words, words));

    Acceptance expected = entry(words, words);
    assertThat(file.read()).extracting(Acceptance::fact).isEqualTo(List.of(expected.fact()));
    assertThat(file.read()).extracting(Acceptance::why).isEqualTo(List.of(expected.why()));
  }
}
