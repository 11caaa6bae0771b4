package factharness.cucumber;

import factharness.lexicon.Lemmatizer;
import factharness.text.TextAnalyzer;
import factharness.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that no one would call a fact. The catch-all step takes any sentence, so a
 * slip of the keyboard would otherwise be held against the articles. Lenient: when in doubt, it is
 * a fact. Thread-safe.
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

  /** What a verb may follow. */
  private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADV");

  private record Language(TextAnalyzer analyzer, Lemmatizer lemmatizer) {}

  /** Loaded when the first sentence is not plain. */
  private @Nullable Language language;

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
    if (hasVerb(text)) {
      return Optional.empty();
    }
    return TakenPhrases.nameWithQuotes(text)
        .or(
            () ->
                slip(
                    text,
                    "has no verb",
                    "write a whole sentence, such as: the surplus is $1 billion"));
  }

  private static Optional<String> slip(String text, String what, String remedy) {
    return Optional.of("\"" + text + "\" is no fact, since it " + what + "; " + remedy);
  }

  private boolean hasVerb(String text) {
    if (WORD.matcher(text).results().anyMatch(word -> isPlainVerb(word.group()))) {
      return true;
    }
    List<Token> tokens =
        language().analyzer().analyze(text).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> !token.pos().equals("PUNCT"))
            .toList();
    for (int i = 0; i < tokens.size(); i++) {
      if (isVerb(tokens.get(i)) || mayBeVerb(tokens, i)) {
        return true;
      }
    }
    return tokens.isEmpty();
  }

  private static boolean isPlainVerb(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return PLAIN_VERBS.contains(lower) || lower.endsWith("n't") || lower.endsWith("'s");
  }

  private static boolean isVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  /**
   * Taggers take the verb of a short sentence for a noun ("the repair cost £38 million"), so a word
   * that can be a verb counts when something like a subject stands before it and anything after it.
   */
  private boolean mayBeVerb(List<Token> tokens, int i) {
    if (i == 0 || i == tokens.size() - 1 || !SUBJECTS.contains(tokens.get(i - 1).pos())) {
      return false;
    }
    Lemmatizer lemmatizer = language().lemmatizer();
    return lemmatizer.knows(lemmatizer.lemma(tokens.get(i).norm(), "VERB"), "VERB");
  }

  private synchronized Language language() {
    Language known = language;
    if (known == null) {
      known = new Language(TextAnalyzer.create(), Lemmatizer.load());
      language = known;
    }
    return known;
  }
}
