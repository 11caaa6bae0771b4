package factharness.text;

import factharness.lexicon.Lemmatizer;
import java.util.List;
import java.util.Locale;

/**
 * Mends habits of the tagger that matter to facts, which are short: a first word that no dictionary
 * knows is a name, a plural at the start ("Exports rose") is no verb, and a sentence has a verb.
 */
final class TagRepair {
  private final Lemmatizer lemmatizer;

  TagRepair(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** Changes {@code tags} in place. */
  void repair(List<String> words, String[] tags) {
    if (words.isEmpty()) {
      return;
    }
    if (isUnknownName(words.get(0), tags[0])) {
      tags[0] = "PROPN";
    }
    if (isPlural(words.get(0), tags[0]) && pastForm(words, tags) >= 0) {
      tags[0] = "NOUN";
    }
    int verb = hasVerb(tags) ? -1 : pastForm(words, tags);
    if (verb >= 0) {
      tags[verb] = "VERB";
    }
  }

  /**
   * The first later word that looks like the past of a verb and is taken for something else; -1
   * when there is none.
   */
  private int pastForm(List<String> words, String[] tags) {
    for (int i = 1; i < tags.length; i++) {
      if (("NOUN".equals(tags[i]) || "ADJ".equals(tags[i])) && isPastForm(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPlural(String word, String tag) {
    String norm = Normalizer.normalize(word);
    String noun = lemmatizer.lemma(norm, "NOUN");
    return "VERB".equals(tag)
        && norm.endsWith("s")
        && !noun.equals(norm)
        && lemmatizer.knows(noun, "NOUN");
  }

  private boolean isUnknownName(String word, String tag) {
    String norm = Normalizer.normalize(word);
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).noneMatch(Character::isUpperCase)
        && List.of("NOUN", "ADJ", "VERB", "ADV").contains(tag)
        && !lemmatizer.knows(lemmatizer.lemma(norm, "NOUN"), "NOUN")
        && !lemmatizer.knows(lemmatizer.lemma(norm, "VERB"), "VERB")
        && !lemmatizer.knows(norm, "ADJ")
        && !lemmatizer.knows(norm, "ADV");
  }

  private static boolean hasVerb(String[] tags) {
    for (String tag : tags) {
      if ("VERB".equals(tag) || "AUX".equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastForm(String word) {
    String norm = word.toLowerCase(Locale.ROOT);
    String verb = lemmatizer.lemma(norm, "VERB");
    return norm.equals(word)
        && !verb.equals(norm)
        && !norm.endsWith("s")
        && lemmatizer.knows(verb, "VERB");
  }
}
