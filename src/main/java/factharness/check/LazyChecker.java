package factharness.check;

import factharness.cache.KnownVerdicts;
import factharness.cache.VerdictCache;
import factharness.model.Article;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FactChecker} that is loaded when it is first needed, since that takes longer than
 * finding out that there is nothing to check or that it was checked before. Thread-safe; whoever
 * makes it closes it.
 */
public final class LazyChecker implements AutoCloseable {
  private final Supplier<FactChecker> load;
  private final VerdictCache cache;
  private final int threads;
  private final Workers workers;
  private @Nullable FactChecker loaded;
  private @Nullable CheckerStartException failure;
  private boolean closed;

  /** Loads the models that ship with Factharness. */
  public LazyChecker() {
    this(FactChecker::create);
  }

  /**
   * @param load called at most once
   */
  public LazyChecker(Supplier<FactChecker> load) {
    this(load, VerdictCache.none(), 1);
  }

  /**
   * @param load called at most once, and not at all when the cache knows every verdict
   * @param cache verdicts of the same checker; the caller closes it
   * @param threads how many articles are checked at a time, at least one
   */
  public LazyChecker(Supplier<FactChecker> load, VerdictCache cache, int threads) {
    this.load = load;
    this.cache = cache;
    this.threads = threads;
    this.workers = new Workers(threads);
  }

  int threads() {
    return threads;
  }

  /** The threads that articles are checked on. */
  Workers workers() {
    return workers;
  }

  /** What earlier runs found in an article. */
  KnownVerdicts known(Article article) {
    return cache.of(article);
  }

  /**
   * The checker.
   *
   * @throws CheckerStartException when it could not be loaded; the same each time
   */
  synchronized FactChecker get() {
    if (failure != null) {
      throw failure;
    }
    FactChecker ready = loaded;
    if (ready == null) {
      if (closed) {
        throw new IllegalStateException("the checker is closed");
      }
      try {
        ready = load.get();
      } catch (RuntimeException broken) {
        failure = new CheckerStartException(broken);
        throw failure;
      }
      loaded = ready;
    }
    return ready;
  }

  /** Frees the models, if they were loaded. */
  @Override
  public synchronized void close() {
    closed = true;
    workers.close();
    if (loaded != null) {
      loaded.close();
      loaded = null;
    }
  }
}
