package factharness.cucumber;

import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import factharness.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that no one would call a fact. The catch-all step takes any sentence, so a
 * slip of the keyboard would otherwise be held against the articles. Lenient: when in doubt, it is a
 * fact. Thread-safe.
 */
final class TypingSlips {
  /** Longer sentences are pasted paragraphs, and cost time and memory in the models. */
  private static final int MAX_LENGTH = 1_000;

  private static final int MIN_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
  private static final Pattern PLACEHOLDER = Pattern.compile("<([\\p{L}_][^<>]{0,40})>");

  /** Words that make a sentence without asking the tagger, which takes time to load. */
  private static final Set<String> PLAIN_VERBS =
      Set.of(
          "am", "are", "be", "been", "can", "cannot", "could", "did", "do", "does", "had", "has",
          "have", "is", "may", "might", "must", "should", "was", "were", "will", "would");

  private final Supplier<TextAnalyzer> newAnalyzer;
  private @Nullable TextAnalyzer analyzer;

  /**
   * @param newAnalyzer asked at most once, when a sentence is not plain
   */
  TypingSlips(Supplier<TextAnalyzer> newAnalyzer) {
    this.newAnalyzer = newAnalyzer;
  }

  /** Why {@code sentence} is no fact and what to do about it; empty when it may be one. */
  Optional<String> in(String sentence) {
    String text = sentence.strip();
    if (text.isEmpty()) {
      return Optional.of("this step is empty; write a fact after its keyword, or remove it");
    }
    Optional<String> taken = TakenPhrases.nearMiss(text);
    if (taken.isPresent()) {
      return taken;
    }
    if (text.length() > MAX_LENGTH) {
      return Optional.of(
          "a fact is one sentence of at most "
              + MAX_LENGTH
              + " characters, but this has "
              + text.length()
              + "; split it");
    }
    var placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.find()) {
      return Optional.of(
          "<"
              + placeholder.group(1)
              + "> was not filled in; give the Scenario Outline an Examples column of that name");
    }
    return notASentence(text);
  }

  private Optional<String> notASentence(String text) {
    if (text.endsWith("?")) {
      return slip(text, "is a question", "state it as a fact");
    }
    if (text.endsWith(":")) {
      return slip(
          text,
          "ends with a colon",
          "begin a list with: every article states: (or: no article states:)");
    }
    long words = WORD.matcher(text).results().count();
    if (words < MIN_WORDS) {
      return slip(
          text, "has " + (words == 1 ? "one word" : words + " words"), "write a whole sentence");
    }
    if (!hasVerb(text)) {
      return slip(text, "has no verb", "write a whole sentence, such as: the surplus is $1 billion");
    }
    return Optional.empty();
  }

  private static Optional<String> slip(String text, String what, String remedy) {
    return Optional.of("\"" + text + "\" is no fact, since it " + what + "; " + remedy);
  }

  private boolean hasVerb(String text) {
    boolean plain =
        WORD.matcher(text).results().anyMatch(word -> isPlainVerb(word.group()));
    if (plain) {
      return true;
    }
    List<AnalyzedSentence> sentences = analyzer().analyze(text);
    List<Token> tokens = sentences.stream().flatMap(one -> one.tokens().stream()).toList();
    return tokens.isEmpty() || tokens.stream().anyMatch(TypingSlips::mayBeVerb);
  }

  private static boolean isPlainVerb(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    return PLAIN_VERBS.contains(lower) || lower.endsWith("n't") || lower.endsWith("'s");
  }

  private static boolean mayBeVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  private synchronized TextAnalyzer analyzer() {
    TextAnalyzer known = analyzer;
    if (known == null) {
      known = newAnalyzer.get();
      analyzer = known;
    }
    return known;
  }
}
