package factharness.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contrary words and the near synonyms that we list ourselves. Immutable. */
final class OwnRelations {
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Map<String, Set<String>> nearSynonyms = new HashMap<>();

  static OwnRelations load() {
    OwnRelations relations = new OwnRelations();
    for (String[] row : OwnFile.rows("opposites.tsv", 3)) {
      connect(relations.opposites, row[0], OwnFile.list(row[1]), OwnFile.list(row[2]));
      connect(relations.opposites, row[0], OwnFile.list(row[2]), OwnFile.list(row[1]));
    }
    for (String[] row : OwnFile.rows("near-synonyms.tsv", 2)) {
      connect(relations.nearSynonyms, row[0], OwnFile.list(row[1]), OwnFile.list(row[1]));
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

  private static void connect(
      Map<String, Set<String>> table, String letter, List<String> from, List<String> to) {
    for (String word : from) {
      Set<String> others = table.computeIfAbsent(word + '/' + letter, key -> new TreeSet<>());
      to.stream().filter(other -> !other.equals(word)).forEach(others::add);
    }
  }
}
