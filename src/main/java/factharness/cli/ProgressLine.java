package factharness.cli;

/** One line on standard error that says how far a run has come; only where a person is watching. */
final class ProgressLine {
  private static final String START_OF_LINE = "\r";
  private static final int WIDTH = 78;

  private final Terminal terminal;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(int number, int total, String name) {
    String text = "checking scenario " + number + " of " + total + ": " + printable(name);
    print(text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…");
  }

  void clear() {
    print("");
    if (terminal.interactive()) {
      terminal.err().print(START_OF_LINE);
      terminal.err().flush();
    }
  }

  private void print(String text) {
    if (terminal.interactive()) {
      terminal.err().print(START_OF_LINE + text + " ".repeat(WIDTH - text.length()));
      terminal.err().flush();
    }
  }

  /** A name from a file must not move the cursor. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", " ");
  }
}
