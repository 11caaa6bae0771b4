package factharness.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dictionary form of a word: {@code led} gives {@code lead}, {@code men} gives {@code
 * man}.
 *
 * <p>Irregular forms come from WordNet 3.1's exception lists and from {@code irregular-more.tsv},
 * which is ours; regular ones follow Morphy's rules of detachment, kept in check by WordNet's
 * lemmas. Where several lemmas are possible the one tagged more often in WordNet's texts wins. A
 * word that is not in the lists loses a regular ending with more care; a compound is judged by its
 * last part. Immutable and thread-safe.
 */
public final class Lemmatizer {
  private static final Pattern PREFIXED =
      Pattern.compile("(re|un|de|dis|mis|over|under|out|pre|co|up|counter|inter)(\\p{L}{4,})");

  private final SortedTable lemmas;
  private final SortedTable irregular;
  private final SortedTable own;

  private Lemmatizer(SortedTable lemmas, SortedTable irregular, SortedTable own) {
    this.lemmas = lemmas;
    this.irregular = irregular;
    this.own = own;
  }

  /** Loads the word lists from the class path, which takes some milliseconds. */
  public static Lemmatizer load() {
    return new Lemmatizer(
        SortedTable.load("lemmas.tsv"),
        SortedTable.load("irregular.tsv"),
        SortedTable.load("irregular-more.tsv"));
  }

  /**
   * The dictionary form of one token.
   *
   * @param norm the token in lower case, with straight quotes
   * @param udPos its Universal Dependencies part of speech; a word that is not NOUN, VERB, AUX, ADJ
   *     or ADV stays as it is
   */
  public String lemma(String norm, String udPos) {
    WordClass wordClass = WordClass.of(udPos);
    if (wordClass == null || norm.isEmpty()) {
      return norm;
    }
    String listed = listed(own, norm, wordClass);
    return listed == null ? judged(norm, wordClass) : listed;
  }

  /** Whether the list of common lemmas has it in that part of speech; false for names. */
  public boolean knows(String lemma, String udPos) {
    WordClass wordClass = WordClass.of(udPos);
    return wordClass != null && frequency(lemma, wordClass) >= 0;
  }

  private String judged(String norm, WordClass wordClass) {
    String known = known(norm, wordClass);
    if (known != null) {
      return known;
    }
    int hyphen = norm.lastIndexOf('-');
    if (hyphen > 0 && hyphen < norm.length() - 1) {
      return norm.substring(0, hyphen + 1) + judged(norm.substring(hyphen + 1), wordClass);
    }
    Matcher prefixed = PREFIXED.matcher(norm);
    if (prefixed.matches()) {
      String rest = known(prefixed.group(2), wordClass);
      if (rest != null) {
        return prefixed.group(1) + rest;
      }
    }
    return UnknownWord.lemma(norm, wordClass);
  }

  /** The most frequent known lemma; of two equally frequent ones the inflected one. */
  private @Nullable String known(String form, WordClass wordClass) {
    List<String> candidates = new ArrayList<>();
    String exception = listed(irregular, form, wordClass);
    if (exception != null) {
      candidates.add(exception);
    }
    candidates.addAll(Detachment.candidates(form, wordClass));
    String best = null;
    int bestFrequency = -1;
    for (String candidate : candidates) {
      int frequency = frequency(candidate, wordClass);
      if (candidate.equals(exception)) {
        frequency = Math.max(0, frequency);
      }
      if (frequency > bestFrequency) {
        best = candidate;
        bestFrequency = frequency;
      }
    }
    int ofForm = frequency(form, wordClass);
    boolean neverTagged = ofForm == 0 && bestFrequency == 0 && exception == null;
    return ofForm > bestFrequency || neverTagged ? form : best;
  }

  private static @Nullable String listed(SortedTable table, String form, WordClass wordClass) {
    String value = table.get(form);
    if (value == null) {
      return null;
    }
    for (String entry : value.split(" ", -1)) {
      if (entry.charAt(0) == wordClass.letter()) {
        return entry.substring(1);
      }
    }
    return null;
  }

  /** 0 to 9, the bits of the tag count; -1 for an unknown lemma. */
  private int frequency(String lemma, WordClass wordClass) {
    String value = lemmas.get(lemma);
    int at = value == null ? -1 : value.indexOf(wordClass.letter());
    if (value == null || at < 0) {
      return -1;
    }
    boolean counted = at + 1 < value.length() && Character.isDigit(value.charAt(at + 1));
    return counted ? value.charAt(at + 1) - '0' : 0;
  }
}
