package factharness.text;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. trade deficit with Vietnam widened.",
        "Exports to the U.S. Treasury's critics grew.",
        "It was signed on Nov. 19 in Hanoi.",
        "Gov. Noem and Sen. Abdallah met Dr. Lee.",
        "It lost $1.2bn. in one year, or 3.5 per cent.",
        "“Why wait?” she asked reporters.",
        "\"We are ready!\" he said, and left.",
        "J. P. Morgan and Acme Inc. Holdings merged.",
        "He left at 5 p.m. Tuesday for No. 10.",
        "The firm (formerly Apex Corp. of Ohio) closed."
      })
  void one_sentence_stays_one(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void a_sentence_may_end_with_an_abbreviation() {
    assertThat(split("Vietnam trades with the U.S. The two agreed. It ended at 5 p.m. He left."))
        .containsExactly(
            "Vietnam trades with the U.S.", "The two agreed.", "It ended at 5 p.m.", "He left.");
  }

  @Test
  void quotations_that_end_a_sentence_end_it() {
    assertThat(split("“We won.” The crowd cheered. \"Never!\" Smith left."))
        .containsExactly("“We won.”", "The crowd cheered.", "\"Never!\"", "Smith left.");
  }

  @Test
  void white_space_around_sentences_is_left_out() {
    assertThat(split("  One is here.\u00a0 Two is there. "))
        .containsExactly("One is here.", "Two is there.");
  }

  @Test
  void text_without_full_stops_is_cut_at_spaces() {
    String endless = "word ".repeat(2_000).strip();

    List<String> pieces = split(endless);

    assertThat(pieces).hasSizeGreaterThan(5).allMatch(piece -> piece.length() <= 1_500);
    assertThat(String.join(" ", pieces)).isEqualTo(endless);
  }

  @Test
  void a_surrogate_pair_is_never_cut() {
    List<String> pieces = split("😀".repeat(2_000));

    assertThat(pieces).allMatch(piece -> piece.codePoints().allMatch(c -> c == 0x1F600));
  }

  private List<String> split(String text) {
    return splitter.split(text, new TextSpan(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
