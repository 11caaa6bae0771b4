package factharness.quantity;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the noun that a number counts, and the nouns around an amount. */
final class NounPhrases {
  private static final int LONGEST = 8;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "its", "their", "his", "her", "our", "my", "these", "those", "all", "a", "an",
          "this", "that");

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /**
   * A run of nouns with what describes them.
   *
   * @param head the dictionary form of its last noun; empty when there is no noun
   * @param nouns all its nouns and adjectives, in order
   * @param next the index behind the head
   */
  record Phrase(String head, Set<String> nouns, int next) {
    boolean isEmpty() {
      return head.isEmpty();
    }
  }

  /** The phrase that begins at {@code at}, determiners and numbers left out. */
  Phrase from(int at) {
    Set<String> content = new LinkedHashSet<>();
    String head = "";
    int next = at;
    for (int i = at; i < words.size() && i < at + LONGEST; i++) {
      Word word = words.get(i);
      if (word.isNoun()) {
        head = word.lemma();
        next = i + 1;
        content.add(head);
      } else if (!head.isEmpty() && !joinsNouns(i)) {
        break;
      } else if (head.isEmpty() && !describes(word, i == at)) {
        break;
      } else if (word.isContent()) {
        content.add(word.lemma());
      }
    }
    return new Phrase(head, content, next);
  }

  /** The nouns that end just before {@code end}: "trade surplus" before "of $111 billion". */
  Set<String> before(int end) {
    Set<String> nouns = new LinkedHashSet<>();
    for (int i = end - 1; i >= 0 && i >= end - LONGEST; i--) {
      Word word = words.get(i);
      boolean adjective = !nouns.isEmpty() && word.pos().equals("ADJ");
      if ((word.isNoun() || adjective) && word.isContent()) {
        nouns.add(word.lemma());
      } else if (!word.isHyphen()) {
        break;
      }
    }
    return nouns;
  }

  private boolean joinsNouns(int at) {
    Word word = words.get(at);
    boolean hyphen = words.isHyphenAt(at);
    boolean possessive = word.is("'s") || word.is("’s") || word.is("'") || word.is("’");
    boolean number = word.isNumber() && at > 0 && words.get(at - 1).isHyphen();
    boolean described =
        word.pos().equals("ADJ") && at + 1 < words.size() && words.get(at + 1).isNoun();
    return hyphen || possessive || number || (described && possessiveBefore(at));
  }

  private boolean possessiveBefore(int at) {
    return at > 0 && (words.get(at - 1).is("'s") || words.get(at - 1).is("’s"));
  }

  private static boolean describes(Word word, boolean first) {
    if (word.isHyphen()) {
      return word.glued();
    }
    return switch (word.pos()) {
      case "ADJ", "NUM" -> true;
      case "ADV", "DET", "PRON" ->
          first
              ? word.isIn(DETERMINERS) || word.isIn(MORE)
              : word.isIn(DETERMINERS) || word.pos().equals("ADV");
      case "VERB" ->
          word.norm().endsWith("ed") || word.norm().endsWith("ing") || word.norm().endsWith("en");
      default -> word.isIn(DETERMINERS) || word.isIn(MORE);
    };
  }

  private static final Set<String> MORE =
      Set.of(
          "more",
          "other",
          "further",
          "additional",
          "new",
          "extra",
          "fewer",
          "less",
          "different",
          "such");
}
