package factharness.judge.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WindowsTest {
  @Test
  void a_passage_that_fits_stays_whole() {
    assertThat(Windows.of(" One. Two. ", part -> part.length() <= 9)).containsExactly("One. Two.");
  }

  @Test
  void cuts_fall_between_sentences_near_the_middle() {
    assertThat(
            Windows.of(
                "The talks began. They were long. Nobody left. A deal was signed.",
                part -> part.length() <= 40))
        .containsExactly("The talks began. They were long.", "Nobody left. A deal was signed.");
  }

  @Test
  void a_long_sentence_is_cut_between_words() {
    assertThat(Windows.of("alpha beta gamma delta", part -> part.length() <= 12))
        .containsExactly("alpha beta", "gamma delta");
  }

  @Test
  void a_long_word_is_cut_but_never_inside_a_character() {
    List<String> windows = Windows.of("\uD83D\uDE00".repeat(7), part -> part.length() <= 4);
    assertThat(windows).allMatch(part -> !Character.isLowSurrogate(part.charAt(0)));
    assertThat(String.join("", windows)).isEqualTo("\uD83D\uDE00".repeat(7));
  }

  @Test
  void no_word_is_lost() {
    String passage =
        IntStream.range(0, 500)
            .mapToObj(i -> "w" + i + (i % 9 == 0 ? "." : ""))
            .collect(Collectors.joining(" "));
    assertThat(String.join(" ", Windows.of(passage, part -> part.length() <= 60)))
        .isEqualTo(passage);
  }

  @Test
  void the_cutting_ends_even_when_nothing_fits() {
    assertThat(Windows.of("ab cd", part -> false)).containsExactly("a", "b", "c", "d");
  }
}
