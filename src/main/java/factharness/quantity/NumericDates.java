package factharness.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of nothing but numbers: "2019-11-19", "19.11.2019", "25/03/2026". With slashes the
 * order depends on the country, so only those are read that are a date in one order alone.
 */
final class NumericDates {
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final int MONTHS = 12;

  private final Words words;

  NumericDates(Words words) {
    this.words = words;
  }

  @Nullable Reading read(int at) {
    if (!words.get(at).isNumber()) {
      return null;
    }
    Matcher dotted = DOTTED.matcher(words.get(at).text());
    if (dotted.matches()) {
      return date(number(dotted, 3), number(dotted, 2), number(dotted, 1), at, at + 1);
    }
    if (!isNumberAt(at + 2) || !isNumberAt(at + 4)) {
      return null;
    }
    String sign = words.get(at + 1).norm();
    boolean glued = words.isGluedAt(at + 1) && words.isGluedAt(at + 4);
    if (!glued || !words.isAt(at + 3, sign)) {
      return null;
    }
    int first = small(at);
    int second = small(at + 2);
    int third = small(at + 4);
    if (sign.equals("-") && words.get(at).text().length() == 4) {
      return date(first, second, third, at, at + 5);
    }
    if (!sign.equals("/")) {
      return null;
    }
    boolean year = words.get(at + 4).text().length() == 4;
    if (year && first > MONTHS && second <= MONTHS) {
      return date(third, second, first, at, at + 5);
    }
    if (year && second > MONTHS && first <= MONTHS) {
      return date(third, first, second, at, at + 5);
    }
    return Reading.passedOver(at, at + 5);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private boolean isNumberAt(int at) {
    return at < words.size() && words.get(at).isNumber();
  }

  /** The whole number of up to four digits at a place, else one that no date has. */
  private int small(int at) {
    Numeral numeral = words.get(at).text().length() <= 4 ? words.digitsAt(at) : null;
    return numeral == null || !numeral.counted() ? Integer.MAX_VALUE : numeral.intValue();
  }

  private static Reading date(int year, int month, int day, int at, int next) {
    return Reading.day(year, month, day, /* yearKnown= */ true, at, next);
  }
}
