package factharness.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the lemmatizer's two tables. */
final class LemmaTables {
  private final WordNet wordNet;

  LemmaTables(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /**
   * Single-word lemmas that are not names, each with its parts of speech; a digit after the letter
   * is the number of bits of the tag count, at most 9, left out when it is 0. Hyphenated lemmas
   * that no tagged text holds are left out: the lemmatizer looks their last part up.
   */
  Map<String, String> lemmas() {
    Map<String, String> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      for (String lemma : wordNet.lemmas(part).keySet()) {
        int bits = 32 - Integer.numberOfLeadingZeros(wordNet.tagCount(lemma, part));
        boolean rareCompound = bits == 0 && lemma.indexOf('-') > 0;
        if (isPlainWord(lemma) && !isName(lemma, part) && !rareCompound) {
          table.merge(lemma, part + (bits == 0 ? "" : "" + Math.min(9, bits)), String::concat);
        }
      }
    }
    return table;
  }

  /** Irregular forms; each lemma behind the letter of its part of speech, parted by spaces. */
  Map<String, String> irregular() {
    Map<String, String> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      wordNet
          .exceptions(part)
          .forEach(
              (form, lemmas) -> {
                for (String lemma : lemmas) {
                  boolean plain = form.indexOf('_') < 0 && lemma.indexOf('_') < 0;
                  if (plain && !form.equals(lemma)) {
                    table.merge(form, part + lemma, (a, b) -> a + ' ' + b);
                  }
                }
              });
    }
    return table;
  }

  private static boolean isPlainWord(String lemma) {
    return lemma.matches("[a-z][a-z'-]+");
  }

  private boolean isName(String lemma, char part) {
    return wordNet.sensesOf(lemma, part).stream()
        .flatMap(synset -> synset.words().stream())
        .filter(word -> word.toLowerCase(Locale.ROOT).equals(lemma))
        .noneMatch(lemma::equals);
  }
}
