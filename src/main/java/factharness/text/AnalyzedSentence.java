package factharness.text;

import factharness.model.TextSpan;
import java.util.List;

/**
 * One sentence and its tokens.
 *
 * @param span where it stands in the analysed text
 * @param text its words, exactly as written there
 * @param paragraph 0-based number of the paragraph it belongs to
 * @param tokens in order; their spans count in the analysed text, like {@code span}
 */
public record AnalyzedSentence(TextSpan span, String text, int paragraph, List<Token> tokens) {
  public AnalyzedSentence {
    tokens = List.copyOf(tokens);
  }
}
