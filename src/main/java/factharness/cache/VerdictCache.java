package factharness.cache;

import factharness.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of earlier runs, in a folder with a file for each article that was judged. They are
 * found again by what they were made from: the words of the article and the fact, and the program
 * with its model; so nothing in there can be out of date, and deleting the folder costs time only.
 *
 * <p>Whatever goes wrong with the folder becomes a warning, and the run goes on as if the verdict
 * had not been there. Several runs may use one folder at once: files are replaced whole, and what
 * one run writes over another's is judged again some day. Thread-safe.
 */
public final class VerdictCache implements AutoCloseable {
  /** Room for about half a million verdicts. */
  private static final long MAX_BYTES = 200_000_000;

  private final @Nullable Path folder;
  private final Optional<Path> model;
  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong remembered = new AtomicLong();
  private final AtomicLong damaged = new AtomicLong();
  private final Set<String> warnings = new LinkedHashSet<>();
  private @Nullable Path engine;
  private boolean usable;
  private boolean writable;
  private boolean changed;

  private VerdictCache(@Nullable Path folder, Optional<Path> model) {
    this.folder = folder;
    this.model = model;
    this.usable = folder != null;
    this.writable = folder != null;
  }

  /** Remembers nothing. */
  public static VerdictCache none() {
    return new VerdictCache(null, Optional.empty());
  }

  /**
   * The cache in a folder, which is made when there is something to keep.
   *
   * @param model the folder of the model that is used in place of the shipped one
   */
  public static VerdictCache in(Path folder, Optional<Path> model) {
    return new VerdictCache(folder, model);
  }

  /** What is known of an article. */
  public KnownVerdicts of(Article article) {
    return new KnownVerdicts(this, article);
  }

  /** How many verdicts were made and how many were remembered so far. */
  public CacheUse use() {
    return new CacheUse(judged.get(), remembered.get());
  }

  /** What went wrong, each a sentence without a full stop. */
  public synchronized List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Drops what was not used for longest where there is too much. */
  @Override
  public synchronized void close() {
    if (folder != null && damaged.get() > 0) {
      warnings.add(
          "the verdict cache "
              + folder
              + " was damaged; what could not be read ("
              + damaged
              + (damaged.get() == 1 ? " file" : " files")
              + ") was judged again");
    }
    if (folder != null && changed) {
      Housekeeping.tidy(folder, MAX_BYTES);
      changed = false;
    }
  }

  /** Where the verdicts on an article are kept; empty when the cache cannot be used. */
  synchronized Optional<Path> fileOf(Article article) {
    if (folder == null || !usable) {
      return Optional.empty();
    }
    try {
      if (engine == null) {
        engine = folder.resolve(EngineFingerprint.of(model).substring(0, 16));
      }
      String key = Keys.of(article);
      return Optional.of(engine.resolve(key.substring(0, 2)).resolve(key.substring(2)));
    } catch (IOException failed) {
      usable = false;
      warnings.add("the verdict cache is not used: " + failed.getMessage());
      return Optional.empty();
    }
  }

  synchronized boolean isWritable() {
    return writable;
  }

  /** Before the first write. */
  synchronized void prepare() throws IOException {
    if (folder != null && !changed) {
      Housekeeping.prepare(folder);
      changed = true;
    }
  }

  /** One warning is enough, and so is one try. */
  synchronized void cannotWrite(IOException failed) {
    if (writable) {
      writable = false;
      warnings.add(
          "the verdict cache "
              + folder
              + " cannot be written to, so the next run judges again: "
              + failed);
    }
  }

  void foundDamage() {
    damaged.incrementAndGet();
  }

  void count(long judgedNow, long rememberedNow) {
    judged.addAndGet(judgedNow);
    remembered.addAndGet(rememberedNow);
  }
}
