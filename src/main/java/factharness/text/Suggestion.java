package factharness.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a mistyped name may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code did you mean "tags"?}, or all the names where none is near. */
  public static String of(String wanted, Collection<String> names) {
    String typed = plain(wanted);
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> EditDistance.between(typed, plain(name)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> EditDistance.between(typed, plain(name)) <= Math.max(1, name.length() / 3))
        .map(name -> "did you mean \"" + name + "\"?")
        .orElseGet(() -> "there is " + String.join(", ", names));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
