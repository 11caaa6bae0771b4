package factharness.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FactChecker} that is loaded when it is first needed, since that takes longer than
 * finding out that there is nothing to check. Thread-safe; whoever makes it closes it.
 */
public final class LazyChecker implements AutoCloseable {
  private final Supplier<FactChecker> load;
  private @Nullable FactChecker loaded;
  private @Nullable RuntimeException failure;

  /** Loads the models that ship with Factharness. */
  public LazyChecker() {
    this(FactChecker::create);
  }

  /**
   * @param load called at most once
   */
  public LazyChecker(Supplier<FactChecker> load) {
    this.load = load;
  }

  /** The checker; when it could not be loaded, throws the same each time. */
  synchronized FactChecker get() {
    if (failure != null) {
      throw failure;
    }
    FactChecker ready = loaded;
    if (ready == null) {
      try {
        ready = load.get();
      } catch (RuntimeException broken) {
        failure = broken;
        throw broken;
      }
      loaded = ready;
    }
    return ready;
  }

  /** Frees the models, if they were loaded. */
  @Override
  public synchronized void close() {
    if (loaded != null) {
      loaded.close();
      loaded = null;
    }
  }
}
