package factharness.report;

import factharness.check.FindingIds;
import factharness.model.RunError;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of articles' places on the page that stay the same from run to run. The second of two equal
 * ones gets {@code -2}. Use one instance per report.
 */
final class StableIds {
  private final Map<String, Integer> seen = new HashMap<>();

  String of(RunError error) {
    return unique(FindingIds.hash(error.location().path(), error.message()));
  }

  /** The name itself where it is plain, else its plain letters and a hash. */
  String ofArticle(String name) {
    String slug = name.replace('/', '.');
    if (slug.length() <= 80 && slug.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return unique(slug);
    }
    String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
    String head = plain.substring(0, Math.min(40, plain.length()));
    return unique(head + "-" + FindingIds.hash(name));
  }

  private String unique(String id) {
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}
