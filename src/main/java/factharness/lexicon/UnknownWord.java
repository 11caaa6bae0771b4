package factharness.lexicon;

import java.util.regex.Pattern;

/**
 * Takes the regular ending off a word that no list holds, where the spelling leaves little doubt.
 */
final class UnknownWord {
  private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is|ics|'s)");
  private static final Pattern SIBILANT_PLURAL = Pattern.compile(".*(?:ss|x|zz|ch|sh|[^aeo]us)es");

  /** Stems that English does not end a verb with: {@code trivializ}, {@code relocat}. */
  private static final Pattern LOST_E =
      Pattern.compile(".*(?:[^aeiou]at|[uie]at|iz|ys|[aeiou]s|v|[^i]c|u|dg|[aeiou]g)");

  private static final int SHORTEST_STEM = 3;

  private UnknownWord() {}

  static String lemma(String form, WordClass wordClass) {
    return switch (wordClass) {
      case NOUN -> withoutS(form);
      case VERB -> verb(form);
      case ADJECTIVE, ADVERB -> form;
    };
  }

  private static String verb(String form) {
    if (form.endsWith("ied") && form.length() > SHORTEST_STEM + 2) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("ed")) {
      return withoutEnding(form, 2);
    }
    return form.endsWith("ing") ? withoutEnding(form, 3) : withoutS(form);
  }

  private static String withoutEnding(String form, int length) {
    String stem = form.substring(0, form.length() - length);
    if (stem.length() < SHORTEST_STEM || !Detachment.hasVowel(stem) || stem.endsWith("e")) {
      return form;
    }
    if (Detachment.isDoubled(stem) && !stem.endsWith("ll") && !stem.endsWith("ss")) {
      return stem.substring(0, stem.length() - 1);
    }
    return LOST_E.matcher(stem).matches() ? stem + "e" : stem;
  }

  private static String withoutS(String form) {
    int length = form.length();
    if (!form.endsWith("s") || length <= SHORTEST_STEM || NO_PLURAL.matcher(form).matches()) {
      return form;
    }
    if (form.endsWith("ies") && length > SHORTEST_STEM + 2) {
      return form.substring(0, length - 3) + "y";
    }
    boolean sibilant = SIBILANT_PLURAL.matcher(form).matches();
    return form.substring(0, length - (sibilant ? 2 : 1));
  }
}
