package factharness.judge.onnx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts a passage that a model cannot take at once into pieces that it can. Nothing is left out. */
final class Windows {
  private Windows() {}

  /**
   * The passage whole where it fits, or else its halves, halved again until they fit; cut between
   * sentences where possible, or else between words, or else anywhere.
   */
  static List<String> of(String passage, Predicate<String> fits) {
    List<String> windows = new ArrayList<>();
    add(passage.strip(), fits, windows);
    return windows;
  }

  private static void add(String passage, Predicate<String> fits, List<String> windows) {
    if (passage.isEmpty()) {
      return;
    }
    if (passage.codePointCount(0, passage.length()) < 2 || fits.test(passage)) {
      windows.add(passage);
      return;
    }
    int cut = cut(passage);
    add(passage.substring(0, cut).strip(), fits, windows);
    add(passage.substring(cut).strip(), fits, windows);
  }

  private static int cut(String passage) {
    int betweenSentences =
        nearestMiddle(BreakIterator.getSentenceInstance(Locale.ENGLISH), passage);
    if (betweenSentences > 0) {
      return betweenSentences;
    }
    int betweenWords = nearestMiddle(BreakIterator.getLineInstance(Locale.ENGLISH), passage);
    if (betweenWords > 0) {
      return betweenWords;
    }
    return passage.offsetByCodePoints(0, passage.codePointCount(0, passage.length()) / 2);
  }

  /** The inner boundary nearest to the middle, or 0 where there is none. */
  private static int nearestMiddle(BreakIterator boundaries, String passage) {
    boundaries.setText(passage);
    int middle = passage.length() / 2;
    int after = boundaries.following(middle);
    int before = boundaries.isBoundary(middle) ? middle : boundaries.preceding(middle);
    if (after == BreakIterator.DONE || after == passage.length()) {
      return Math.max(0, before);
    }
    return before > 0 && middle - before <= after - middle ? before : after;
  }
}
