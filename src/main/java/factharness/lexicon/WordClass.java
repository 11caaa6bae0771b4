package factharness.lexicon;

import org.jspecify.annotations.Nullable;

/** The four open word classes that WordNet knows. */
enum WordClass {
  NOUN('n'),
  VERB('v'),
  ADJECTIVE('a'),
  ADVERB('r');

  private final char letter;

  WordClass(char letter) {
    this.letter = letter;
  }

  /** The letter that stands for the class in the resources. */
  char letter() {
    return letter;
  }

  /**
   * The class of a Universal Dependencies part of speech; null for names, numbers, grammar words.
   */
  static @Nullable WordClass of(String udPos) {
    return switch (udPos) {
      case "NOUN" -> NOUN;
      case "VERB", "AUX" -> VERB;
      case "ADJ" -> ADJECTIVE;
      case "ADV" -> ADVERB;
      default -> null;
    };
  }
}
