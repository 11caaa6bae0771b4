package factharness.report;

import factharness.model.Evidence;
import factharness.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an article as a report quotes them: on one line, the deciding words told apart, and
 * a very long sentence cut down to what stands around them.
 */
record Quote(List<Piece> pieces) {
  /** Far above what a sentence has; a text without full stops must not fill the report. */
  private static final int MAX_LENGTH = 600;

  private static final String ELLIPSIS = "…";

  record Piece(String text, boolean marked) {}

  static Quote of(Evidence evidence) {
    String text = evidence.quote();
    List<TextSpan> marks = marksInside(evidence);
    int from = marks.isEmpty() ? 0 : Math.max(0, marks.get(0).start() - MAX_LENGTH / 2);
    from = text.length() <= MAX_LENGTH ? 0 : atCharacter(text, from);
    int to = atCharacter(text, Math.min(text.length(), from + MAX_LENGTH));
    List<Piece> pieces = new ArrayList<>();
    add(pieces, from == 0 ? "" : ELLIPSIS, false);
    int at = from;
    for (TextSpan mark : marks) {
      int start = Math.max(at, Math.min(mark.start(), to));
      int end = Math.max(start, Math.min(mark.end(), to));
      add(pieces, text.substring(at, start), false);
      add(pieces, text.substring(start, end), true);
      at = end;
    }
    add(pieces, text.substring(at, to), false);
    add(pieces, to == text.length() ? "" : ELLIPSIS, false);
    return new Quote(List.copyOf(pieces));
  }

  /** The words without the marks. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<TextSpan> marksInside(Evidence evidence) {
    if (evidence.quote().length() != evidence.span().length()) {
      return List.of();
    }
    return evidence.marks().stream()
        .map(mark -> mark.shift(-evidence.span().start()))
        .sorted()
        .toList();
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
    }
  }

  /** Never between the halves of a surrogate pair. */
  private static int atCharacter(String text, int index) {
    boolean insidePair =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return insidePair ? index - 1 : index;
  }
}
