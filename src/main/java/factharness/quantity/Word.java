package factharness.quantity;

import java.util.Locale;
import java.util.Set;

/**
 * A word, a number or a sign, cut finer than a token where amounts need it: "US$111bn" is four of
 * them.
 *
 * @param start where it begins in the sentence
 * @param end where it ends there
 * @param norm lower case, without diacritics and full stops
 * @param lemma the dictionary form of {@code norm}
 * @param pos the part of speech of the token it belongs to; empty when there is none
 * @param glued true when nothing stands between it and the one before
 */
record Word(
    Type type,
    int start,
    int end,
    String text,
    String norm,
    String lemma,
    String pos,
    boolean glued) {
  enum Type {
    NUMBER,
    LETTERS,
    SIGN
  }

  private static final Set<String> FUNCTION_TAGS =
      Set.of("ADP", "DET", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "PUNCT");

  private static final Set<String> INITIALS = Set.of("us", "it", "who");

  boolean is(String sought) {
    return norm.equals(sought);
  }

  boolean isIn(Set<String> sought) {
    return sought.contains(norm);
  }

  boolean isNumber() {
    return type == Type.NUMBER;
  }

  boolean isLetters() {
    return type == Type.LETTERS;
  }

  boolean isHyphen() {
    return type == Type.SIGN && (is("-") || is("–") || is("—") || is("‑") || is("−"));
  }

  boolean isNoun() {
    return isLetters() && (pos.equals("NOUN") || pos.equals("PROPN")) && !isFunctionWord();
  }

  /** "us" is a pronoun, "US" and "U.S." are a country. */
  private boolean isFunctionWord() {
    boolean initials = norm.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    return Vocabulary.FUNCTION_WORDS.contains(norm) && !(initials && INITIALS.contains(norm));
  }

  /** The tagger errs, so a word of the closed classes is never taken for content. */
  boolean isContent() {
    return isLetters() && !FUNCTION_TAGS.contains(pos) && norm.length() > 1 && !isFunctionWord();
  }
}
