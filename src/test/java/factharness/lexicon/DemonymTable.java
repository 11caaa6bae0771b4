package factharness.lexicon;

import factharness.lexicon.WordNet.Pointer;
import factharness.lexicon.WordNet.Synset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the table of words for the people and things of a place: Londoner, Californian. */
final class DemonymTable {
  private static final int PERSONS = 18;
  private static final int LOCATIONS = 15;

  /** Words for a people that are not made from the place's name are too rare or too loose. */
  private static final int SHARED_LETTERS = 3;

  private final WordNet wordNet;
  private final Map<String, String> table = new TreeMap<>();

  DemonymTable(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /** Inhabitants that are members of a place; adjectives that pertain to one; both made from it. */
  Map<String, String> make() {
    for (Synset synset : wordNet.synsets('n')) {
      if (synset.file() == PERSONS) {
        add(synset, "#m");
      }
    }
    for (Synset synset : wordNet.synsets('a')) {
      add(synset, "\\");
    }
    return table;
  }

  private void add(Synset synset, String symbol) {
    for (Pointer pointer : synset.pointers()) {
      if (!pointer.symbol().equals(symbol) || pointer.targetPart() != 'n') {
        continue;
      }
      Synset place = wordNet.synset(pointer.target(), 'n');
      if (place.file() != LOCATIONS) {
        continue;
      }
      String name = place.words().get(Math.max(0, pointer.toWord() - 1));
      for (String word : synset.words()) {
        boolean names =
            Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(name.charAt(0));
        if (names && word.regionMatches(0, name, 0, SHARED_LETTERS)) {
          table.putIfAbsent(plain(word), plain(name));
        }
      }
    }
  }

  private static String plain(String word) {
    return word.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
