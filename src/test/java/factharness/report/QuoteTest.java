package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Evidence;
import factharness.model.TextSpan;
import factharness.report.Quote.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuoteTest {
  @Test
  void the_deciding_words_are_told_apart() {
    Evidence evidence =
        new Evidence(new TextSpan(100, 113), "It cost $5.\nX", List.of(new TextSpan(108, 110)));
    assertThat(Quote.of(evidence).pieces())
        .containsExactly(
            new Piece("It cost ", false), new Piece("$5", true), new Piece(". X", false));
  }

  @Test
  void a_very_long_sentence_is_cut_down_to_the_words_around_the_first_mark() {
    String text = "x".repeat(500_000) + " $5 " + "y".repeat(500_000);
    Evidence evidence =
        new Evidence(new TextSpan(0, text.length()), text, List.of(new TextSpan(500_001, 500_003)));
    Quote quote = Quote.of(evidence);
    assertThat(quote.text()).hasSizeLessThan(700).startsWith("…x").endsWith("y…");
    assertThat(quote.pieces()).contains(new Piece("$5", true));
  }

  @Test
  void a_pair_of_surrogates_is_never_cut_in_two() {
    String text = "🙂".repeat(1_000);
    Quote quote = Quote.of(new Evidence(new TextSpan(0, text.length()), text, List.of()));
    assertThat(VisibleText.of(quote.text())).doesNotContain("\uFFFD");
  }

  @Test
  void marks_that_do_not_fit_the_quote_are_left_out() {
    Evidence evidence =
        new Evidence(new TextSpan(0, 100), "Shorter.", List.of(new TextSpan(50, 60)));
    assertThat(Quote.of(evidence).pieces()).containsExactly(new Piece("Shorter.", false));
  }
}
