package factharness.lexicon;

import factharness.lexicon.WordNet.Pointer;
import factharness.lexicon.WordNet.Synset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes the tables of antonyms, synonyms, derivations and hypernyms. A key is a lemma, a slash and
 * the letter of its part of speech. Phrasal verbs, which hold a space, stand among values only:
 * texts are looked up word by word.
 */
final class RelationTables {
  /** A second sense counts as frequent when it has at least this share of the first one's tags. */
  private static final double FREQUENT_SHARE = 0.25;

  private static final int COMMON_SENSES = 3;
  private static final int HYPERNYM_STEPS = 2;

  /** A hypernym of more synsets than this says next to nothing: object, act, group, change. */
  private static final Map<Character, Integer> MOST_KINDS = Map.of('n', 650, 'v', 120);

  /** The lexicographer files of artifacts, groups, events and persons. */
  private static final Set<Integer> NEWSWORTHY = Set.of(6, 11, 14, 18);

  private static final int LONGEST_RARE = 10;

  private static final Pattern COINED =
      Pattern.compile(".{12,}|.*(?:ness|ly|ability|ibility|able|ible|ling|like|ful|dom|some|y)");

  private final WordNet wordNet;
  private final Map<String, Set<Integer>> kinds = new TreeMap<>();

  RelationTables(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /**
   * Direct antonyms of common senses; those of synonyms in frequent senses; for adjectives those of
   * the head that a first sense is similar to. Both ways round.
   */
  Map<String, Set<String>> antonyms() {
    Map<String, Set<String>> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      for (Synset synset : wordNet.synsets(part)) {
        for (Pointer pointer : synset.pointers()) {
          if (pointer.symbol().equals("!") && pointer.targetPart() == part) {
            addAntonyms(table, synset, pointer);
          }
        }
      }
    }
    return table;
  }

  private void addAntonyms(Map<String, Set<String>> table, Synset synset, Pointer pointer) {
    Synset opposite = wordNet.synset(pointer.target(), synset.part());
    String word = synset.words().get(pointer.fromWord() - 1);
    String antonym = opposite.words().get(pointer.toWord() - 1);
    List<String> mine = sameMeaning(synset, word);
    List<String> theirs = sameMeaning(opposite, antonym);
    for (String left : mine) {
      for (String right : theirs) {
        addBoth(table, left, synset.part(), right, synset.part());
      }
    }
    boolean numeral = word.equals("cardinal") || word.equals("ordinal");
    if (synset.part() == 'a' && isCommon(antonym, opposite) && !numeral) {
      satellites(synset).stream()
          .filter(this::isTagged)
          .forEach(satellite -> addBoth(table, satellite, 'a', antonym, 'a'));
    }
  }

  /** The word itself where the sense is common for it, and its synonyms in frequent senses. */
  private List<String> sameMeaning(Synset synset, String word) {
    return synset.words().stream()
        .filter(w -> w.equals(word) ? isCommon(w, synset) : isFrequent(w, synset))
        .toList();
  }

  private List<String> satellites(Synset head) {
    return head.pointers().stream()
        .filter(pointer -> pointer.symbol().equals("&"))
        .map(pointer -> wordNet.synset(pointer.target(), 'a'))
        .flatMap(
            satellite -> satellite.words().stream().filter(w -> senseNumber(w, satellite) == 0))
        .toList();
  }

  /** Words that share a synset which is a frequent sense of both. */
  Map<String, Set<String>> synonyms() {
    Map<String, Set<String>> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      for (Synset synset : wordNet.synsets(part)) {
        List<String> words =
            synset.words().stream().filter(word -> isFrequent(word, synset)).toList();
        for (String left : words) {
          for (String right : words) {
            addBoth(table, left, part, right, part);
          }
        }
      }
    }
    return table;
  }

  /** Derivationally related forms of common senses, each with its part of speech. */
  Map<String, Set<String>> derivations() {
    Map<String, Set<String>> table = new TreeMap<>();
    for (char part : WordNet.PARTS) {
      for (Synset synset : wordNet.synsets(part)) {
        for (Pointer pointer : synset.pointers()) {
          if (pointer.symbol().equals("+")) {
            addDerivation(table, synset, pointer);
          }
        }
      }
    }
    return table;
  }

  private void addDerivation(Map<String, Set<String>> table, Synset synset, Pointer pointer) {
    Synset target = wordNet.synset(pointer.target(), pointer.targetPart());
    String word = synset.words().get(pointer.fromWord() - 1);
    String derived = target.words().get(pointer.toWord() - 1);
    if (isCommon(word, synset) && isCommon(derived, target)) {
      add(table, word, synset.part(), derived + '/' + target.part());
      add(table, derived, target.part(), word + '/' + synset.part());
    }
  }

  /**
   * What the first sense of a noun or verb is a kind of, at most two steps up. A synset that only
   * has names of several words is no step: few writers say heavier-than-air craft. Nouns that no
   * tagged text holds are left out unless they name artifacts, groups, events or persons.
   */
  Map<String, Set<String>> hypernyms() {
    Map<String, Set<String>> table = new TreeMap<>();
    for (char part : List.of('n', 'v')) {
      for (String lemma : wordNet.lemmas(part).keySet()) {
        Synset first = wordNet.sensesOf(lemma, part).get(0);
        if (!isTagged(lemma) && (!isUsual(lemma, part) || isObscure(lemma, first))) {
          continue;
        }
        for (String word : first.words()) {
          if (word.equals(lemma)) {
            climb(table, lemma, first, HYPERNYM_STEPS);
          }
        }
      }
    }
    return table;
  }

  private static boolean isObscure(String lemma, Synset first) {
    return first.part() == 'n'
        && (lemma.length() > LONGEST_RARE || !NEWSWORTHY.contains(first.file()));
  }

  private void climb(Map<String, Set<String>> table, String lemma, Synset from, int steps) {
    if (steps == 0) {
      return;
    }
    for (Synset above : above(from)) {
      if (kinds(above).size() > MOST_KINDS.getOrDefault(above.part(), 0)) {
        continue;
      }
      List<String> names =
          above.words().stream()
              .filter(w -> w.indexOf('_') < 0 && isMeant(w, above, steps))
              .toList();
      names.forEach(name -> add(table, lemma, from.part(), name));
      climb(table, lemma, above, names.isEmpty() ? steps : steps - 1);
    }
  }

  /** Two steps away only first senses of usual words are meant; others would lead astray. */
  private boolean isMeant(String word, Synset synset, int steps) {
    return steps == HYPERNYM_STEPS
        ? isFrequent(word, synset)
        : senseNumber(word, synset) == 0 && isTagged(word);
  }

  private List<Synset> above(Synset synset) {
    return synset.pointers().stream()
        .filter(pointer -> pointer.symbol().equals("@"))
        .map(pointer -> wordNet.synset(pointer.target(), pointer.targetPart()))
        .toList();
  }

  /** Everything that is a kind of the synset, and the synset itself. */
  private Set<Integer> kinds(Synset synset) {
    String key = synset.offset() + "" + synset.part();
    Set<Integer> known = kinds.get(key);
    if (known == null) {
      known = new TreeSet<>(Set.of(synset.offset()));
      for (Pointer pointer : synset.pointers()) {
        if (pointer.symbol().equals("~")) {
          known.addAll(kinds(wordNet.synset(pointer.target(), pointer.targetPart())));
        }
      }
      kinds.put(key, known);
    }
    return known;
  }

  private boolean isFrequent(String word, Synset synset) {
    int number = senseNumber(word, synset);
    if (number != 1) {
      return number == 0;
    }
    String lemma = word.toLowerCase(Locale.ROOT);
    int first = wordNet.sensesOf(lemma, synset.part()).get(0).offset();
    int tags = wordNet.tagCount(lemma, synset.part(), synset.offset());
    return tags > 0 && tags >= FREQUENT_SHARE * wordNet.tagCount(lemma, synset.part(), first);
  }

  private boolean isCommon(String word, Synset synset) {
    return senseNumber(word, synset) < COMMON_SENSES
        || wordNet.tagCount(word.toLowerCase(Locale.ROOT), synset.part(), synset.offset()) > 0;
  }

  /** 0 for the most frequent sense of the word. */
  private int senseNumber(String word, Synset synset) {
    List<Integer> senses = wordNet.lemmas(synset.part()).get(word.toLowerCase(Locale.ROOT));
    if (senses == null) {
      throw new IllegalStateException("WordNet's index lacks " + word);
    }
    return senses.indexOf(synset.offset());
  }

  private void addBoth(
      Map<String, Set<String>> table, String left, char leftPart, String right, char part) {
    add(table, left, leftPart, right);
    add(table, right, part, left);
  }

  private void add(Map<String, Set<String>> table, String word, char part, String value) {
    String other = value.replaceAll("/[nvar]$", "");
    boolean known = isTagged(word) ? isUsual(other, part) : isTagged(other) && isUsual(word, part);
    boolean kept = known && isKept(word, part) && isKept(other, part);
    if (kept && !word.equals(value) && word.indexOf('_') < 0) {
      table.computeIfAbsent(word + '/' + part, key -> new TreeSet<>()).add(value.replace('_', ' '));
    }
  }

  /** Single words that are not names, and phrasal verbs. */
  private static boolean isKept(String word, char part) {
    return word.matches(part == 'v' ? "[a-z][a-z'-]*(?:_[a-z]+)?" : "[a-z][a-z'-]*");
  }

  /** Tagged words, and of the others those that do not look coined: abruptness, killable. */
  private boolean isUsual(String word, char part) {
    return isTagged(word) || (part != 'r' && !COINED.matcher(word).matches());
  }

  /** Whether WordNet's texts hold the lemma in any part of speech: a sieve for rare words. */
  private boolean isTagged(String word) {
    String lemma = word.toLowerCase(Locale.ROOT);
    return WordNet.PARTS.stream().anyMatch(part -> wordNet.tagCount(lemma, part) > 0);
  }

  /** The lines of a table, values parted by commas. */
  static Map<String, String> joined(Map<String, Set<String>> table) {
    Map<String, String> lines = new TreeMap<>();
    table.forEach((key, values) -> lines.put(key, String.join(",", new ArrayList<>(values))));
    return lines;
  }
}
