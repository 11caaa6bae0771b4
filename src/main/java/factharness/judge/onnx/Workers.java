package factharness.judge.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The threads that run a model, shared by all who ask it. */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  /**
   * @param threads at least one
   */
  Workers(int threads) {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Workers::daemon);
  }

  /** The results in the order of the tasks. With one thread, or for one task, the caller works. */
  <T> List<T> all(List<Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      if (threads == 1 || tasks.size() == 1) {
        for (Callable<T> task : tasks) {
          results.add(task.call());
        }
        return results;
      }
      for (Future<T> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("the model was stopped before it had answered", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (Exception e) {
      throw failure(e);
    }
  }

  private static ModelException failure(@Nullable Throwable cause) {
    return cause instanceof ModelException known
        ? known
        : new ModelException("the model failed: " + cause, cause);
  }

  @Override
  public void close() {
    pool.shutdown();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "factharness-model");
    thread.setDaemon(true);
    return thread;
  }
}
