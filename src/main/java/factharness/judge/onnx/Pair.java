package factharness.judge.onnx;

/**
 * A fact and the passage it is held against.
 *
 * @param passage the words of an article, of any length; not blank
 * @param fact one plain sentence; at least one character of it is neither a space nor a full stop
 */
public record Pair(String passage, String fact) {
  public Pair {
    if (passage.isBlank()) {
      throw new IllegalArgumentException("a passage needs words; the fact was: " + fact);
    }
    if (strip(fact).isEmpty()) {
      throw new IllegalArgumentException("a fact needs words, but is \"" + fact + "\"");
    }
  }

  /**
   * The fact as models are shown it: without the full stop, which some editors write and some do
   * not.
   */
  String bareFact() {
    return strip(fact);
  }

  private static String strip(String fact) {
    String bare = fact.strip();
    int end = bare.length();
    while (end > 0
        && (bare.charAt(end - 1) == '.' || Character.isWhitespace(bare.charAt(end - 1)))) {
      end--;
    }
    return bare.substring(0, end);
  }
}
