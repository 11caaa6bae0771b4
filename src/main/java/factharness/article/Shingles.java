package factharness.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Likeness of texts by their words and by runs of four words. */
final class Shingles {
  static final int SIZE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private Shingles() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** How often each run of four words occurs; a shorter text is one run. */
  static Map<List<String>, Integer> of(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> shingles = new HashMap<>();
    if (!words.isEmpty() && words.size() < SIZE) {
      shingles.put(words, 1);
    }
    for (int i = 0; i + SIZE <= words.size(); i++) {
      shingles.merge(List.copyOf(words.subList(i, i + SIZE)), 1, Integer::sum);
    }
    return shingles;
  }

  /**
   * The share of the words of the shorter text that are in the other, 0 to 1, whatever the case.
   */
  static double wordOverlap(String a, String b) {
    Set<String> first = new HashSet<>(words(a.toLowerCase(Locale.ROOT)));
    Set<String> second = new HashSet<>(words(b.toLowerCase(Locale.ROOT)));
    int smaller = Math.min(first.size(), second.size());
    if (smaller == 0) {
      return 0;
    }
    first.retainAll(second);
    return (double) first.size() / smaller;
  }
}
