package factharness.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/** The program: {@code java -jar factharness.jar}. Without arguments it checks. */
public final class Main {
  private Main() {}

  /**
   * Runs and ends the process with the exit code unless that is 0; {@code mvn exec:java} runs this
   * in Maven's own process, which goes on by itself after a clean run.
   */
  public static void main(String[] args) {
    QuickCompilation.start();
    int code = run(args, Terminal.ofProcess(), Clock.systemUTC());
    if (code != ExitCodes.CLEAN) {
      System.exit(code);
    }
  }

  /**
   * Runs one command.
   *
   * @return an exit code: 0 clean, 1 findings, 2 the run itself is broken
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Terminal(in, out, err, false), Clock.systemUTC());
  }

  /** The same at a time of the caller's choice. */
  static int run(String[] args, Terminal terminal, Clock clock) {
    int code =
        Commands.on(terminal, clock).execute(args.length == 0 ? new String[] {"check"} : args);
    return terminal.lostOutput() ? lost(terminal) : code;
  }

  /** Whoever reads an answer that is cut off must not take it for the whole. */
  private static int lost(Terminal terminal) {
    terminal.err().println("error: " + Terminal.LOST_OUTPUT);
    return ExitCodes.BROKEN;
  }
}
