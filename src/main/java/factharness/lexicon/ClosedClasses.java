package factharness.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Classes such as the days of the week, whose members exclude each other. Immutable. */
final class ClosedClasses {
  /** Word to the classes it belongs to, each with the member that the word stands for. */
  private final Map<String, Map<String, String>> classes = new HashMap<>();

  private ClosedClasses() {}

  static ClosedClasses load() {
    ClosedClasses loaded = new ClosedClasses();
    for (String[] row : OwnFile.rows("closed-classes.tsv", 2)) {
      for (String member : row[1].split("\\|", -1)) {
        String name = OwnFile.list(member).get(0);
        for (String word : OwnFile.list(member)) {
          loaded.classes.computeIfAbsent(word, key -> new TreeMap<>()).put(row[0], name);
        }
      }
    }
    return loaded;
  }

  /** The classes of the word, sorted; none when it belongs to none. */
  Set<String> of(String word) {
    return classes.getOrDefault(word, Map.of()).keySet();
  }

  /** Whether both words belong to one class and stand for different members of it. */
  boolean differ(String a, String b) {
    Map<String, String> membersOfB = classes.getOrDefault(b, Map.of());
    boolean differ = false;
    for (Map.Entry<String, String> entry : classes.getOrDefault(a, Map.of()).entrySet()) {
      String other = membersOfB.get(entry.getKey());
      if (entry.getValue().equals(other)) {
        return false;
      }
      differ |= other != null;
    }
    return differ;
  }
}
