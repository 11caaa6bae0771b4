package factharness.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the lemmatizer's two tables. */
final class LemmaTables {
  /** The lexicographer files noun.animal, noun.body, noun.plant and noun.substance. */
  private static final Set<Integer> NATURAL_HISTORY = Set.of(5, 8, 20, 27);

  private static final int LONGEST_COMPARED = 7;
  private static final int LONGEST_NOUN = 10;

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
        boolean kept = bits > 0 || isNeededUntagged(lemma, part);
        if (kept && isPlainWord(lemma) && !isName(lemma, part)) {
          table.merge(lemma, part + (bits == 0 ? "" : "" + Math.min(9, bits)), String::concat);
        }
      }
    }
    return table;
  }

  private boolean isNeededUntagged(String lemma, char part) {
    return lemma.indexOf('-') < 0
        && switch (part) {
          case 'n' ->
              lemma.length() <= LONGEST_NOUN
                  && !NATURAL_HISTORY.contains(wordNet.sensesOf(lemma, part).get(0).file());
          case 'v' -> true;
          default -> lemma.length() <= LONGEST_COMPARED;
        };
  }

  /**
   * Irregular forms that the rules of detachment do not lead back; each lemma behind the letter of
   * its part of speech, parted by spaces.
   */
  Map<String, String> irregular() {
    Map<String, String> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      wordNet
          .exceptions(part)
          .forEach(
              (form, lemmas) -> {
                for (String lemma : lemmas) {
                  boolean plain = form.indexOf('_') < 0 && lemma.indexOf('_') < 0;
                  if (plain && !form.equals(lemma) && !isRegular(form, lemma, part)) {
                    table.merge(form, part + lemma, (a, b) -> a + ' ' + b);
                  }
                }
              });
    }
    return table;
  }

  private boolean isRegular(String form, String lemma, char part) {
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass.letter() == part && !wordNet.lemmas(part).containsKey(form)) {
        return Detachment.candidates(form, wordClass).stream()
            .filter(wordNet.lemmas(part)::containsKey)
            .toList()
            .equals(List.of(lemma));
      }
    }
    return false;
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
