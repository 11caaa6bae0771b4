package factharness.report;

import factharness.model.Fact;
import factharness.model.RunError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Short names that stay the same from run to run: made of what a fact says and where it is filed,
 * not of its line. The second of two equal ones gets {@code -2}. Use one instance per report.
 */
final class StableIds {
  private static final int HEX_DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  String ofFact(Fact fact) {
    return unique(hash(fact.location().path(), fact.expectation().name(), fact.text()));
  }

  String ofFinding(String factId, String articleName) {
    return unique(hash(factId, articleName));
  }

  String of(RunError error) {
    return unique(hash(error.location().path(), error.message()));
  }

  /** The name itself where it is plain, else its plain letters and a hash. */
  String ofArticle(String name) {
    String slug = name.replace('/', '.');
    if (slug.length() <= 80 && slug.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return unique(slug);
    }
    String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
    return unique(plain.substring(0, Math.min(40, plain.length())) + "-" + hash(name));
  }

  private String unique(String id) {
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
