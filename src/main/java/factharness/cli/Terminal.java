package factharness.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads from and writes to; texts are UTF-8 on every system.
 *
 * @param interactive whether a person is watching
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
  static final String LOST_OUTPUT =
      "not all could be written to standard output; its disk may be full, or its reader gone";

  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        isInteractive(System.console()));
  }

  /** Whether something that was printed did not arrive. */
  boolean lostOutput() {
    return out.checkError();
  }

  /** Colours help people, unless they say otherwise (see no-color.org). */
  boolean wantsColour() {
    String noColour = System.getenv("NO_COLOR");
    return interactive
        && (noColour == null || noColour.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** From Java 22 on there is a console without a terminal too, which then says so. */
  private static boolean isInteractive(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
