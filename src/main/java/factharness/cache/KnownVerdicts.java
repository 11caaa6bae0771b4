package factharness.cache;

import factharness.model.Article;
import factharness.model.Fact;
import factharness.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What earlier runs, and this one, found in one version of an article. */
public final class KnownVerdicts {
  private final VerdictCache cache;
  private final Article article;
  private @Nullable Map<String, byte[]> entries;

  KnownVerdicts(VerdictCache cache, Article article) {
    this.cache = cache;
    this.article = article;
  }

  /** Whether nothing was ever judged. */
  public synchronized boolean isEmpty() {
    return entries().isEmpty();
  }

  /** Whether a fact was judged before. */
  public synchronized boolean has(Fact fact) {
    return entries().containsKey(Keys.of(fact));
  }

  /** The finding on a fact, if it was judged before. */
  public synchronized Optional<Finding> find(Fact fact) {
    Map<String, byte[]> known = entries();
    String key = Keys.of(fact);
    byte[] bytes = known.get(key);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      Finding finding = FindingCodec.decode(bytes, fact, article);
      cache.count(0, 1);
      return Optional.of(finding);
    } catch (FindingCodec.DamagedException damaged) {
      known.remove(key);
      cache.foundDamage();
      return Optional.empty();
    }
  }

  /** Keeps findings on this article that were judged just now. */
  public synchronized void keep(List<Finding> findings) {
    cache.count(findings.size(), 0);
    Optional<Path> file = cache.fileOf(article);
    if (file.isEmpty() || !cache.isWritable()) {
      return;
    }
    // Another run may have added to the file since it was read.
    Map<String, byte[]> all = read(file.get());
    for (Finding finding : findings) {
      all.put(Keys.of(finding.fact()), FindingCodec.encode(finding, article));
    }
    try {
      cache.prepare();
      VerdictFile.write(file.get(), all);
    } catch (IOException failed) {
      cache.cannotWrite(failed);
    }
  }

  private Map<String, byte[]> entries() {
    Map<String, byte[]> known = entries;
    if (known == null) {
      known = cache.fileOf(article).map(this::read).orElseGet(LinkedHashMap::new);
      entries = known;
    }
    return known;
  }

  private Map<String, byte[]> read(Path file) {
    try {
      Map<String, byte[]> read = new LinkedHashMap<>(VerdictFile.read(file));
      Housekeeping.markAsUsed(file);
      return read;
    } catch (FindingCodec.DamagedException damaged) {
      if (entries == null) {
        cache.foundDamage();
      }
    } catch (IOException unreadable) {
      // Then it is judged again, and the new verdicts take its place or there is a warning.
    }
    return new LinkedHashMap<>();
  }
}
