package factharness.check;

import factharness.model.Fact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Short names of facts and findings that stay the same from run to run: made of what a fact says,
 * its feature file and the article, not of its line, the article's version or what else was
 * checked. The second of two equal ones gets {@code -2}. Use one instance per run.
 */
public final class FindingIds {
  private static final int HEX_DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Fact, String> facts = new HashMap<>();

  /** The name of a fact; the same one when asked again. */
  public String ofFact(Fact fact) {
    String known = facts.get(fact);
    if (known == null) {
      known = unique("fact " + base(fact), base(fact));
      facts.put(fact, known);
    }
    return known;
  }

  /**
   * The name of a finding; ask once for each.
   *
   * @param article its name without the version
   */
  public String ofFinding(Fact fact, String article) {
    String id = hash(base(fact), article);
    return unique(id, id);
  }

  /** Twelve hexadecimal digits that stand for some texts. */
  public static String hash(String... parts) {
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

  private static String base(Fact fact) {
    return hash(fact.location().path(), fact.expectation().name(), fact.text());
  }

  private String unique(String key, String id) {
    int count = seen.merge(key, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}
