package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
  @Test
  void front_matter_is_metadata() throws Exception {
    Draft draft =
        Markdown.read(
            """
            ---
            title: "Harbour bridge opens"
            authors:
              - Ana Silva
              - Bo Lind
            date: 2025-11-12T08:30:00+07:00
            updated: 2025-11-13
            lang: en
            section: Business
            ---

            The bridge opens in May.
            """);

    assertThat(draft.metadata().headline()).isEqualTo("Harbour bridge opens");
    assertThat(draft.metadata().byline()).isEqualTo("Ana Silva; Bo Lind");
    assertThat(draft.metadata().published()).isEqualTo("2025-11-12T08:30:00+07:00");
    assertThat(draft.metadata().modified()).isEqualTo("2025-11-13");
    assertThat(draft.metadata().section()).isEqualTo("Business");
    assertThat(draft.paragraphs()).containsExactly("The bridge opens in May.");
  }

  @Test
  void front_matter_without_end_is_an_error() {
    assertThatThrownBy(() -> Markdown.read("---\ntitle: Bridge\n\nThe bridge opens.\n"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("close it with ---");
  }

  @Test
  void the_first_heading_is_the_headline_and_the_others_are_body() throws Exception {
    Draft draft =
        Markdown.read("# Bridge opens\n\nIt opens in May.\n\n## The cost\n\nIt cost $4 million.\n");

    assertThat(draft.metadata().headline()).isEqualTo("Bridge opens");
    assertThat(draft.paragraphs())
        .containsExactly("It opens in May.", "The cost", "It cost $4 million.");
  }

  @Test
  void a_headline_may_be_underlined() throws Exception {
    assertThat(Markdown.read("Bridge opens\n===\n\nIt opens.\n").metadata().headline())
        .isEqualTo("Bridge opens");
  }

  @Test
  void markup_is_taken_off_the_words() throws Exception {
    Draft draft =
        Markdown.read(
            """
            The **new** _harbour_ [bridge](https://example.org/a) &amp; `tunnel` cost 5\\*6.
            ![the bridge](b.png)
            <!-- a note -->
            """);

    assertThat(draft.paragraphs()).containsExactly("The new harbour bridge & tunnel cost 5*6.");
  }

  @Test
  void stars_that_multiply_and_names_with_underscores_stay() throws Exception {
    assertThat(Markdown.read("It is 3 * 4 * 5, says file_name_one.\n").paragraphs())
        .containsExactly("It is 3 * 4 * 5, says file_name_one.");
  }

  @Test
  void list_items_quotes_and_table_rows_are_blocks() throws Exception {
    Draft draft =
        Markdown.read(
            """
            The city said:

            - the bridge opens in May
            - the toll is $2

            > “It is done,”
            > he said.

            | year | cost |
            |------|-----:|
            | 2024 | $4 million |
            """);

    assertThat(draft.paragraphs())
        .containsExactly(
            "The city said:",
            "the bridge opens in May",
            "the toll is $2",
            "“It is done,” he said.",
            "year cost",
            "2024 $4 million");
  }

  @Test
  void author_date_and_reading_time_on_one_line_are_metadata() throws Exception {
    Draft draft =
        Markdown.read(
            """
            # Bridge opens

            *By Ana Silva · 14 November 2025 · 3 min read*

            The bridge opens in May.

            **Read more:** [The tunnel](a.md) · [The ferry](b.md)

            (Reporting by Ana Silva; Editing by Bo Lind)
            """);

    assertThat(draft.paragraphs()).containsExactly("The bridge opens in May.");
    assertThat(draft.metadata().byline()).isEqualTo("Ana Silva");
    assertThat(draft.metadata().published()).isEqualTo("2025-11-14");
  }
}
