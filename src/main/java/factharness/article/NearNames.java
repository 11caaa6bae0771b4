package factharness.article;

import factharness.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names a mistyped name may have meant. */
final class NearNames {
  private static final int MOST_SHOWN = 5;

  /** What the JDK makes of the bytes of a file's name that the locale gives no meaning to. */
  private static final char NO_LETTER = '\uFFFD';

  private static final String UTF_8 =
      "; names of files are garbled in this locale: set LC_ALL=C.UTF-8";

  private NearNames() {}

  /** {@code there are: "a", "b"}, the nearest first, or that there are none. */
  static String hint(String wanted, Collection<String> names) {
    if (names.isEmpty()) {
      return "there are none";
    }
    List<String> nearest =
        names.stream()
            .sorted(
                Comparator.comparingInt((String name) -> distance(wanted, name))
                    .thenComparing(new NaturalOrder()))
            .limit(MOST_SHOWN)
            .toList();
    String shown =
        nearest.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    String hint = names.size() > MOST_SHOWN ? "the nearest names are " : "there is ";
    boolean garbled = names.stream().anyMatch(name -> name.indexOf(NO_LETTER) >= 0);
    return hint + shown + (garbled ? UTF_8 : "");
  }

  /** How many letters must be typed, deleted or replaced to turn one name into the other. */
  static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    return EditDistance.between(a, b);
  }
}
