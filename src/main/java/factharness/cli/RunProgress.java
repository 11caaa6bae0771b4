package factharness.cli;

import factharness.cucumber.FeatureRun;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says on standard error how far a run has come: a bar where a person is watching, a line every few
 * seconds in the log of a CI system, and nothing where quiet was asked for. Thread-safe.
 */
final class RunProgress implements FeatureRun.Progress {
  private static final String START_OF_LINE = "\r";
  private static final int WIDTH = 78;
  private static final int BAR = 20;
  private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();
  private static final long BAR_EVERY = Duration.ofMillis(100).toNanos();

  private final Terminal terminal;
  private final boolean quiet;
  private final LongSupplier clock;
  private long last;
  private int scenario;
  private int scenarios;
  private int done;
  private int articles;
  private String name = "";

  /**
   * @param clock nanoseconds from any start
   */
  RunProgress(Terminal terminal, boolean quiet, LongSupplier clock) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  @Override
  public synchronized void scenario(int number, int total, String called) {
    scenario = number;
    scenarios = total;
    done = 0;
    articles = 0;
    name = printable(called);
    show(terminal.interactive());
  }

  @Override
  public synchronized void articles(int checked, int total) {
    done = checked;
    articles = total;
    show(false);
  }

  /** Removes the bar. */
  synchronized void clear() {
    if (terminal.interactive() && !quiet) {
      print(START_OF_LINE + " ".repeat(WIDTH) + START_OF_LINE);
    }
  }

  private void show(boolean now) {
    long time = clock.getAsLong();
    if (quiet || (!now && time - last < (terminal.interactive() ? BAR_EVERY : LINE_EVERY))) {
      return;
    }
    last = time;
    print(terminal.interactive() ? START_OF_LINE + bar() : line() + "\n");
  }

  private String line() {
    return "checking scenario "
        + scenario
        + " of "
        + scenarios
        + (articles == 0 ? "" : String.format(Locale.ROOT, ", article %,d of %,d", done, articles));
  }

  private String bar() {
    double share = (scenario - 1 + (articles == 0 ? 0 : (double) done / articles)) / scenarios;
    int filled = (int) (BAR * share);
    String text =
        String.format(
            Locale.ROOT,
            "[%s%s] %3d%%  %s: %s",
            "#".repeat(filled),
            "-".repeat(BAR - filled),
            (int) (100 * share),
            line(),
            name);
    return text.length() <= WIDTH
        ? text + " ".repeat(WIDTH - text.length())
        : text.substring(0, WIDTH - 1) + "…";
  }

  private void print(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }

  /** A name from a file must not move the cursor. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", " ");
  }
}
