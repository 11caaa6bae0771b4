package factharness.accepted;

import factharness.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a mistyped word may have meant. */
final class Suggestion {
  private Suggestion() {}

  /** {@code did you mean "why"?}, or all known words where none is near. */
  static String of(String typed, List<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    Comparator<String> byDistance =
        Comparator.comparingInt(word -> EditDistance.between(lower, word.toLowerCase(Locale.ROOT)));
    String nearest = known.stream().min(byDistance).orElseThrow();
    int distance = EditDistance.between(lower, nearest.toLowerCase(Locale.ROOT));
    return distance <= Math.max(1, nearest.length() / 2)
        ? "did you mean \"" + nearest + "\"?"
        : "there is " + String.join(", ", known);
  }
}
