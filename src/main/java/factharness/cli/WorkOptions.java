package factharness.cli;

import picocli.CommandLine.Option;

/** How a check works, which changes nothing in what it finds. */
final class WorkOptions {
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to check at a time (default: as many as there are cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Nothing on standard error but errors and warnings.")
  private boolean quiet;

  /**
   * At least one.
   *
   * @throws BrokenRunException when another number is given
   */
  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new BrokenRunException(
          "--threads must be from 1 to " + MOST_THREADS + ", but is " + threads);
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }
}
