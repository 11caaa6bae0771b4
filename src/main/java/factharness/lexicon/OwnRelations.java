package factharness.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contrary words, near synonyms and derivations that we list ourselves. Immutable. */
final class OwnRelations {
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Map<String, Set<String>> nearSynonyms = new HashMap<>();
  private final Map<String, Set<String>> derivations = new HashMap<>();

  static OwnRelations load() {
    OwnRelations relations = new OwnRelations();
    for (String[] row : OwnFile.rows("opposites.tsv", 3)) {
      connect(relations.opposites, row[0], OwnFile.list(row[1]), OwnFile.list(row[2]));
      connect(relations.opposites, row[0], OwnFile.list(row[2]), OwnFile.list(row[1]));
    }
    for (String[] row : OwnFile.rows("near-synonyms.tsv", 2)) {
      connect(relations.nearSynonyms, row[0], OwnFile.list(row[1]), OwnFile.list(row[1]));
    }
    for (String[] row : OwnFile.rows("derivations-more.tsv", 2)) {
      for (String derived : OwnFile.list(row[1])) {
        add(relations.derivations, row[0], derived);
        add(relations.derivations, derived, row[0]);
      }
    }
    return relations;
  }

  private OwnRelations() {}

  /** The contraries of a key such as {@code rise/v}. */
  Set<String> opposites(String key) {
    return opposites.getOrDefault(key, Set.of());
  }

  /** The near synonyms of a key such as {@code rise/v}. */
  Set<String> nearSynonyms(String key) {
    return nearSynonyms.getOrDefault(key, Set.of());
  }

  /** The derived words of a key such as {@code sell/v}, themselves keys: {@code sale/n}. */
  Set<String> derivations(String key) {
    return derivations.getOrDefault(key, Set.of());
  }

  private static void connect(
      Map<String, Set<String>> table, String letter, List<String> from, List<String> to) {
    for (String word : from) {
      for (String other : to) {
        if (!other.equals(word)) {
          add(table, word + '/' + letter, other);
        }
      }
    }
  }

  private static void add(Map<String, Set<String>> table, String key, String value) {
    table.computeIfAbsent(key, missing -> new TreeSet<>()).add(value);
  }
}
