package factharness.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * A number of threads that do the same to many things. The results do not depend on the number.
 * Work must not hand other work to the same workers, which could all be waiting for it then.
 */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  /**
   * @param threads at least one; with one, the caller does the work
   */
  Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, but got " + threads);
    }
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Workers::daemon);
  }

  /**
   * What the work gives for each item, in their order.
   *
   * @throws RuntimeException what the work throws, of the first item that fails
   */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    if (threads == 1 || items.size() < 2) {
      return items.stream().map(work).toList();
    }
    List<Callable<R>> tasks = new ArrayList<>();
    items.forEach(item -> tasks.add(() -> work.apply(item)));
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> done : pool.invokeAll(tasks)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before the work was done", stopped);
    } catch (ExecutionException failed) {
      throw unchecked(failed);
    }
  }

  private static RuntimeException unchecked(ExecutionException failed) {
    if (failed.getCause() instanceof Error error) {
      throw error;
    }
    return failed.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failed.getCause());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "factharness-check");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
