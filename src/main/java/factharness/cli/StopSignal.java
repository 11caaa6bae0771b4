package factharness.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end work that would go on for ever, as its proper end: whoever waits is woken, the
 * work under way is finished, and the exit code is 0.
 */
final class StopSignal implements AutoCloseable {
  /** Long enough to write the reports; a round that judges much longer is given up. */
  private static final int PATIENCE_SECONDS = 10;

  private final Closeable wait;
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean stopping;
  private final Thread hook = new Thread(this::stop, "factharness-stop");

  /**
   * @param wait closed to wake whoever waits on it
   */
  StopSignal(Closeable wait) {
    this.wait = wait;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether no more work is to begin. */
  boolean isStopping() {
    return stopping;
  }

  private void stop() {
    stopping = true;
    try {
      wait.close();
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException ignored) {
      // The process ends either way.
    }
    // The code of a signal would tell scripts that something was cut off.
    Runtime.getRuntime().halt(ExitCodes.CLEAN);
  }

  /** The work is finished. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The hook ends the process.
    }
  }
}
