package factharness.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The regular endings of English and what they leave behind, after Morphy's rules of detachment in
 * WordNet's manual (morphy(7WN)), with the comparison of adverbs and doubled consonants added.
 */
final class Detachment {
  private record Rule(String ending, String replacement) {}

  private static final List<Rule> NOUN =
      List.of(
          new Rule("s", ""),
          new Rule("ses", "s"),
          new Rule("xes", "x"),
          new Rule("zes", "z"),
          new Rule("ches", "ch"),
          new Rule("shes", "sh"),
          new Rule("oes", "o"),
          new Rule("men", "man"),
          new Rule("ies", "y"),
          new Rule("ves", "f"),
          new Rule("'s", ""));
  private static final List<Rule> VERB =
      List.of(
          new Rule("s", ""),
          new Rule("ies", "y"),
          new Rule("es", ""),
          new Rule("ied", "y"),
          new Rule("ed", "e"),
          new Rule("ed", ""),
          new Rule("ing", "e"),
          new Rule("ing", ""));
  private static final List<Rule> COMPARED =
      List.of(
          new Rule("er", "e"),
          new Rule("er", ""),
          new Rule("est", "e"),
          new Rule("est", ""),
          new Rule("ier", "y"),
          new Rule("iest", "y"));

  private Detachment() {}

  /** What {@code form} may be an inflection of, likely or not, without {@code form} itself. */
  static List<String> candidates(String form, WordClass wordClass) {
    Set<String> found = new LinkedHashSet<>();
    for (Rule rule : rules(wordClass)) {
      if (form.endsWith(rule.ending)) {
        String stem = form.substring(0, form.length() - rule.ending.length());
        if (!canStand(stem, rule.ending)) {
          continue;
        }
        boolean mute = rule.replacement.isEmpty() && startsWithVowel(rule.ending);
        if (!mute || !mustDouble(stem)) {
          found.add(stem + rule.replacement);
        }
        if (mute && isDoubled(stem)) {
          found.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static List<Rule> rules(WordClass wordClass) {
    return switch (wordClass) {
      case NOUN -> NOUN;
      case VERB -> VERB;
      case ADJECTIVE, ADVERB -> COMPARED;
    };
  }

  /** {@code bed} is not an inflected {@code b}, nor {@code boss} several of {@code bos}. */
  private static boolean canStand(String stem, String ending) {
    if (ending.equals("s") && (stem.endsWith("s") || stem.endsWith("u"))) {
      return false;
    }
    return stem.length() >= 2 && hasVowel(stem);
  }

  /** Whether a stem ends in one short vowel and a consonant: {@code hop} has {@code hopping}. */
  private static boolean mustDouble(String stem) {
    int last = stem.length() - 1;
    return last >= 1
        && !isVowel(stem.charAt(last))
        && "wxy".indexOf(stem.charAt(last)) < 0
        && isVowel(stem.charAt(last - 1))
        && !hasVowel(stem.substring(0, last - 1));
  }

  static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last >= 2 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
  }

  private static boolean startsWithVowel(String ending) {
    return isVowel(ending.charAt(0));
  }

  static boolean hasVowel(String text) {
    return text.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
