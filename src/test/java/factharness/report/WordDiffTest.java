package factharness.report;

import static factharness.report.WordDiff.Kind.ADDED;
import static factharness.report.WordDiff.Kind.KEPT;
import static factharness.report.WordDiff.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import factharness.report.WordDiff.Kind;
import factharness.report.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordDiffTest {
  @Test
  void a_figure_is_one_word() {
    assertThat(WordDiff.between("a $111.5 billion surplus", "a $123 billion surplus"))
        .containsExactly(
            new Piece(KEPT, "a "),
            new Piece(REMOVED, "$111.5"),
            new Piece(ADDED, "$123"),
            new Piece(KEPT, " billion surplus"));
  }

  @Test
  void changed_words_side_by_side_are_one_change() {
    assertThat(WordDiff.between("in early May, he said", "by late June, he said"))
        .containsExactly(
            new Piece(REMOVED, "in early May"),
            new Piece(ADDED, "by late June"),
            new Piece(KEPT, ", he said"));
  }

  @Test
  void equal_texts_have_one_kept_piece() {
    assertThat(WordDiff.between("no change", "no change"))
        .containsExactly(new Piece(KEPT, "no change"));
  }

  @Test
  void a_text_that_is_all_new_was_all_added() {
    assertThat(WordDiff.between("", "new words")).containsExactly(new Piece(ADDED, "new words"));
  }

  @Test
  void both_texts_can_be_put_together_from_the_pieces() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = randomText(random);
      String now = randomText(random);
      List<Piece> pieces = WordDiff.between(before, now);
      assertThat(without(ADDED, pieces)).isEqualTo(before);
      assertThat(without(REMOVED, pieces)).isEqualTo(now);
    }
  }

  @Test
  void long_texts_without_a_word_in_common_count_as_rewritten() {
    String before = "old ".repeat(5_000).strip();
    String now = "new ".repeat(5_000).strip();
    List<Piece> pieces = WordDiff.between("The same start. " + before, "The same start. " + now);
    assertThat(pieces)
        .containsExactly(
            new Piece(KEPT, "The same start. "), new Piece(REMOVED, before), new Piece(ADDED, now));
  }

  private static String randomText(Random random) {
    String alphabet = "ab .,$1\n🙂";
    return random
        .ints(random.nextInt(30), 0, alphabet.codePointCount(0, alphabet.length()))
        .mapToObj(i -> Character.toString(alphabet.codePoints().toArray()[i]))
        .collect(Collectors.joining());
  }

  private static String without(Kind kind, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
