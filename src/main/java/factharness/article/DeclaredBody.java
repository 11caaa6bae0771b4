package factharness.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body that a page declares in its data, for pages that show it only once scripts have run.
 * What readers see goes before it wherever that is the same text.
 */
final class DeclaredBody {
  private static final int LEAST_RUNS = 20;
  private static final double LEAST_SHARE = 0.5;

  private DeclaredBody() {}

  /**
   * The paragraphs to use: those found on the page, or the declared ones where most are missing.
   */
  static List<String> orFound(String declared, List<String> found) {
    Map<List<String>, Integer> wanted = Shingles.of(declared);
    if (wanted.size() < LEAST_RUNS) {
      return found;
    }
    Set<List<String>> present = new HashSet<>(Shingles.of(String.join("\n", found)).keySet());
    int shared = (int) wanted.keySet().stream().filter(present::contains).count();
    boolean missing = shared < LEAST_SHARE * wanted.size();
    return missing && present.size() < wanted.size() ? paragraphs(declared) : found;
  }

  private static List<String> paragraphs(String declared) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : PlainText.blocks(declared)) {
      String plain = HtmlMetadata.plain(block);
      if (!plain.isEmpty()) {
        paragraphs.add(plain);
      }
    }
    return paragraphs;
  }
}
