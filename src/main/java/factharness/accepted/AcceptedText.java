package factharness.accepted;

import java.util.List;
import java.util.Locale;

/** How an entry is written into the file. */
final class AcceptedText {
  /** What a new file begins with. */
  static final String HEADING =
      "# Findings that the editors accept; every report shows them with the reason.\n";

  private AcceptedText() {}

  /** The text with one more entry at its end, in the file's own line ends and indent. */
  static String withEntry(String text, List<Acceptance> entries, Acceptance entry) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    boolean openLine = !text.isEmpty() && !text.endsWith("\n");
    String indent = indent(text, entries.get(0).location().line());
    return text + (openLine ? lineEnd : "") + written(entry, indent, lineEnd);
  }

  /** How far the first entry stands to the right; the others must stand below it. */
  private static String indent(String text, int line) {
    String first = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    int dash = first.indexOf('-');
    return dash > 0 && first.substring(0, dash).isBlank() ? first.substring(0, dash) : "";
  }

  private static String written(Acceptance entry, String indent, String lineEnd) {
    StringBuilder text = new StringBuilder();
    text.append(indent).append("- ").append(AcceptedYaml.FACT).append(": ");
    text.append(quoted(entry.fact())).append(lineEnd);
    String next = indent + "  ";
    text.append(next).append("article: ").append(quoted(entry.article())).append(lineEnd);
    text.append(next).append("verdict: ").append(entry.verdict().name()).append(lineEnd);
    text.append(next).append("why: ").append(quoted(entry.why())).append(lineEnd);
    entry.until().ifPresent(day -> text.append(next).append("until: ").append(day).append(lineEnd));
    return text.toString();
  }

  /** In double quotes, with everything escaped that would not come back as it is. */
  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            sign -> {
              if (sign == '"' || sign == '\\') {
                text.append('\\').appendCodePoint(sign);
              } else if (isPlain(sign)) {
                text.appendCodePoint(sign);
              } else {
                text.append(String.format(Locale.ROOT, "\\U%08X", sign));
              }
            });
    return text.append('"').toString();
  }

  private static boolean isPlain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
