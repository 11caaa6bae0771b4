package factharness.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number written in digits of any script, with the separators of any country. */
final class Digits {
  /** More digits than any amount in the news has; what is longer is a code of some kind. */
  private static final int MOST_DIGITS = 18;

  private Digits() {}

  /** The number, or null when the digits and signs are not one number ("1,2,3"). */
  static @Nullable Numeral read(String written, int next) {
    String digits = written;
    BigDecimal fraction = BigDecimal.ZERO;
    int last = written.codePointBefore(written.length());
    Double vulgar = Vocabulary.VULGAR_FRACTIONS.get(last);
    if (vulgar != null) {
      digits = written.substring(0, written.length() - Character.charCount(last));
      fraction = BigDecimal.valueOf(vulgar);
    }
    if (written.length() > 2 * MOST_DIGITS) {
      return null;
    }
    BigDecimal number = digits.isEmpty() ? BigDecimal.ZERO : plain(toAscii(digits));
    if (number == null) {
      return null;
    }
    if (vulgar != null) {
      return number.scale() > 0 ? null : Numeral.decimal(number.add(fraction), next);
    }
    return number.scale() > 0 ? Numeral.decimal(number, next) : Numeral.whole(number, next);
  }

  private static String toAscii(String digits) {
    StringBuilder ascii = new StringBuilder(digits.length());
    digits
        .codePoints()
        .forEach(
            character -> {
              if (Character.isDigit(character)) {
                ascii.append(Character.digit(character, 10));
              } else if (character == '.' || character == '٫') {
                ascii.append('.');
              } else if (character == ',' || character == '٬') {
                ascii.append(',');
              } else if (!Character.isSpaceChar(character)
                  && character != '\''
                  && character != '’') {
                ascii.append('?');
              }
            });
    return ascii.toString();
  }

  private static @Nullable BigDecimal plain(String ascii) {
    if (ascii.indexOf('?') >= 0) {
      return null;
    }
    int comma = ascii.lastIndexOf(',');
    int point = ascii.lastIndexOf('.');
    boolean manyCommas = ascii.indexOf(',') != comma;
    boolean manyPoints = ascii.indexOf('.') != point;
    if (comma >= 0 && point >= 0) {
      return comma < point ? grouped(ascii, ',', '.') : grouped(ascii, '.', ',');
    }
    if (comma >= 0) {
      boolean thousands = manyCommas || ascii.length() - comma == 4;
      return thousands ? grouped(ascii, ',', '.') : decimal(ascii.replace(',', '.'));
    }
    return manyPoints ? grouped(ascii, '.', ',') : decimal(ascii);
  }

  /** Groups of three, or of two but for the last as in India; the first may be shorter. */
  private static @Nullable BigDecimal grouped(String ascii, char separator, char decimalSign) {
    int mark = ascii.indexOf(decimalSign);
    String whole = mark < 0 ? ascii : ascii.substring(0, mark);
    if (mark >= 0 && ascii.indexOf(separator, mark) >= 0) {
      return null;
    }
    String[] groups = whole.split(Pattern.quote(String.valueOf(separator)), -1);
    int inner = groups.length > 2 ? groups[1].length() : 3;
    boolean fits =
        groups[0].length() >= 1 && groups[0].length() <= inner && (inner == 2 || inner == 3);
    for (int i = 1; i < groups.length && fits; i++) {
      fits = groups[i].length() == (i == groups.length - 1 ? 3 : inner);
    }
    return fits
        ? decimal(String.join("", groups) + (mark < 0 ? "" : "." + ascii.substring(mark + 1)))
        : null;
  }

  private static @Nullable BigDecimal decimal(String ascii) {
    if (ascii.length() > MOST_DIGITS || ascii.isEmpty() || ascii.equals(".")) {
      return null;
    }
    try {
      return new BigDecimal(ascii);
    } catch (NumberFormatException e) {
      return null; // two decimal signs
    }
  }
}
