package factharness.quantity;

import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the feasts that fall on one day of every year: "on Christmas Eve", "New Year's Day". */
final class FeastReader {
  private static final Map<String, MonthDay> DAYS =
      Map.ofEntries(
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("st patrick's day", MonthDay.of(3, 17)),
          Map.entry("may day", MonthDay.of(5, 1)),
          Map.entry("bastille day", MonthDay.of(7, 14)),
          Map.entry("halloween", MonthDay.of(10, 31)),
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)));

  private static final int MOST_WORDS = 4;

  private final Words words;

  FeastReader(Words words) {
    this.words = words;
  }

  /**
   * @param next the index of the word behind its name
   */
  record Feast(MonthDay day, int next) {}

  @Nullable Feast read(int at) {
    if (!Character.isUpperCase(words.get(at).text().charAt(0))) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = at; i < words.size() && i < at + MOST_WORDS; i++) {
      Word word = words.get(i);
      name.append(i == at || word.glued() ? "" : " ").append(word.norm().replace('’', '\''));
      MonthDay day = DAYS.get(name.toString());
      if (day != null) {
        return new Feast(day, i + 1);
      }
    }
    return null;
  }
}
