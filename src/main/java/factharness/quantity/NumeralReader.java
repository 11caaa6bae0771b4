package factharness.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words: "1.4 billion", "a hundred and eleven billion", "two and a
 * half million", "half a dozen".
 *
 * <p>The grammar of English number words is a dozen lines, and the words may stand among others;
 * ICU's rule-based format wants exactly the number's letters and takes a fifth of a second to load
 * its rules.
 */
final class NumeralReader {
  /** No number that anyone writes out is longer; it bounds the work on a text made of numbers. */
  private static final int MOST_WORDS = 24;

  /** What follows on metres and never on millions: "1.88m tall", "the 100m hurdles". */
  private static final Set<String> LENGTHS =
      Set.of(
          "tall",
          "high",
          "long",
          "wide",
          "deep",
          "thick",
          "away",
          "above",
          "below",
          "sprint",
          "dash",
          "hurdles",
          "freestyle",
          "butterfly",
          "backstroke",
          "breaststroke",
          "medley",
          "relay",
          "runner",
          "sprinter",
          "race");

  private static final Set<String> THROWS =
      Set.of("jump", "clear", "throw", "leap", "vault", "hurl", "javelin", "discus");

  private static final int THROWN_WITHIN = 3;

  private static final Set<String> DENIALS =
      Set.of("not", "n't", "n’t", "t", "never", "no", "nor", "without", "cannot");

  private static final int DENIED_WITHIN = 6;

  private final Words words;

  NumeralReader(Words words) {
    this.words = words;
  }

  /** Whether a part of a million and the like begins here, rather than a part of something else. */
  boolean isPartOfScale(int at) {
    return at < words.size() && partOfScale(at) != null;
  }

  @Nullable Numeral read(int at) {
    if (at >= words.size()) {
      return null;
    }
    Word word = words.get(at);
    if (word.isHyphen() && isMinus(at)) {
      Numeral positive = words.get(at + 1).isNumber() ? inDigits(at + 1) : null;
      return positive == null ? null : positive.negated();
    }
    if (word.is("minus") && at + 1 < words.size()) {
      Numeral positive = words.get(at + 1).isNumber() ? inDigits(at + 1) : inWords(at + 1);
      return positive == null ? null : positive.negated();
    }
    if (word.isNumber()) {
      return inDigits(at);
    }
    Numeral part = partOfScale(at);
    return part != null ? part : inWords(at);
  }

  /** A hyphen before a digit is a minus only when it touches nothing on its left. */
  private boolean isMinus(int at) {
    return !words.get(at).glued() && at + 1 < words.size() && words.get(at + 1).glued();
  }

  private @Nullable Numeral inDigits(int at) {
    Numeral number = Digits.read(words.get(at).text(), at + 1);
    if (number == null) {
      return null;
    }
    Word next = at + 1 < words.size() ? words.get(at + 1) : null;
    if (next != null && next.isLetters() && next.glued()) {
      BigDecimal scale = Vocabulary.GLUED_SCALES.get(next.norm());
      boolean ended =
          at + 2 >= words.size() || !words.get(at + 2).glued() || !words.get(at + 2).isNumber();
      if (!ended) {
        return null; // 12e400 and 0x1F
      }
      boolean metres =
          (next.is("m") && (isLength(at + 2) || isSide(at + 2) || isThrown(at)))
              || (next.is("mm") && !isBehindCurrency(at));
      if (scale != null && !metres) {
        return number.scaled(scale, at + 2);
      }
    }
    return withScales(number);
  }

  private boolean isLength(int at) {
    return at < words.size() && words.get(at).isIn(LENGTHS);
  }

  /** "294m by 32m". */
  private boolean isSide(int at) {
    boolean by = words.isAt(at, "by") || words.isAt(at, "x") || words.isAt(at, "×");
    boolean before = by && words.isAt(at + 2, "m") && words.isGluedAt(at + 2);
    boolean behind =
        at >= 5
            && words.isAt(at - 4, "m")
            && words.isGluedAt(at - 4)
            && (words.isAt(at - 3, "by") || words.isAt(at - 3, "x") || words.isAt(at - 3, "×"));
    return before || behind;
  }

  /** "She cleared 2.02m", "his throw of 88.30m". */
  private boolean isThrown(int at) {
    for (int i = at - 1; i >= 0 && i >= at - THROWN_WITHIN; i--) {
      if (THROWS.contains(words.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Only bankers write millions as "mm". */
  private boolean isBehindCurrency(int at) {
    String before = at > 0 ? words.get(at - 1).norm() : "";
    return Currencies.SIGNS.containsKey(before) || Currencies.CODES.contains(before);
  }

  private Numeral withScales(Numeral start) {
    Numeral number = start;
    for (int limit = 0; limit < 3 && number.next() < words.size(); limit++) {
      int at = number.next();
      boolean hyphen = words.isHyphenAt(at) && at + 1 < words.size();
      int word = hyphen ? at + 1 : at;
      BigDecimal scale = Vocabulary.SCALES.get(words.get(word).norm());
      if (scale != null) {
        number = number.scaled(scale, word + 1);
      } else if (words.get(at).is("dozen") && number.counted()) {
        number = Numeral.whole(number.value().multiply(BigDecimal.valueOf(12)), at + 1);
      } else {
        break;
      }
    }
    return number;
  }

  /** "half a million", "three-quarters of a million", "half a dozen". */
  private @Nullable Numeral partOfScale(int at) {
    if (words.isAt(at, "half") && words.isAt(at + 1, "a") && words.isAt(at + 2, "dozen")) {
      return Numeral.whole(6, at + 3);
    }
    Integer upper =
        words.isAt(at, "a") || words.isAt(at, "one")
            ? Integer.valueOf(1)
            : Vocabulary.ONES.get(words.get(at).norm());
    int name = at + 1 < words.size() && words.get(at + 1).isHyphen() ? at + 2 : at + 1;
    BigDecimal part = null;
    int next = at + 1;
    if (words.isAt(at, "half")) {
      part = new BigDecimal("0.5");
    } else if (upper != null
        && (words.isAt(name, "quarter") || words.isAt(name, "quarters"))
        && words.isAt(name + 1, "of")) {
      part = new BigDecimal("0.25").multiply(BigDecimal.valueOf(upper));
      next = name + 2;
    }
    if (part == null || !words.isAt(next, "a") || next + 1 >= words.size()) {
      return null;
    }
    BigDecimal scale = Vocabulary.SCALES.get(words.get(next + 1).norm());
    if (scale == null) {
      return null;
    }
    BigDecimal value = part.multiply(scale);
    return new Numeral(value, value.multiply(new BigDecimal("0.1")), false, next + 2);
  }

  private @Nullable Numeral inWords(int start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    boolean any = false;
    boolean scaled = false;
    boolean ten = false;
    boolean one = false;
    int at = start;
    if (words.isAt(at, "a") || words.isAt(at, "an")) {
      if (isSingle(at)) {
        return Numeral.whole(1, at + 2);
      }
      if (!isScaleOrDozen(at + 1)) {
        return null;
      }
      group = BigDecimal.ONE;
      one = true;
      at++;
    }
    int end = at;
    while (at < words.size() && at - start < MOST_WORDS) {
      Word word = words.get(at);
      Integer unit = Vocabulary.ONES.get(word.norm());
      Integer tens = Vocabulary.TENS.get(word.norm());
      BigDecimal scale = Vocabulary.SCALES.get(word.norm());
      if (word.is("dozen") && (any || one) && !scaled) {
        group = group.multiply(BigDecimal.valueOf(12));
        return Numeral.whole(group, at + 1);
      }
      if (unit != null && !one && (!ten || unit < 10)) {
        group = group.add(BigDecimal.valueOf(unit));
        one = true;
      } else if (tens != null && !ten && !one) {
        group = group.add(BigDecimal.valueOf(tens));
        ten = true;
      } else if (scale != null && group.signum() > 0) {
        if (scale.intValue() == 100) {
          group = group.multiply(scale);
        } else {
          total = total.add(group.multiply(scale));
          group = BigDecimal.ZERO;
          scaled = true;
        }
        ten = false;
        one = false;
      } else if (isJoint(at, any)) {
        at++;
        continue;
      } else {
        break;
      }
      any = true;
      at++;
      end = at;
    }
    return any ? finish(total.add(group), scaled && group.signum() == 0, end) : null;
  }

  /** A hyphen between number words, or "and" behind "hundred" and the like. */
  private boolean isJoint(int at, boolean any) {
    if (!any || at + 1 >= words.size()) {
      return false;
    }
    Word before = words.get(at - 1);
    Word after = words.get(at + 1);
    if (words.isHyphenAt(at)) {
      return (Vocabulary.TENS.containsKey(before.norm())
              && Vocabulary.ONES.containsKey(after.norm()))
          || Vocabulary.SCALES.containsKey(after.norm());
    }
    return words.get(at).is("and")
        && Vocabulary.SCALES.containsKey(before.norm())
        && (Vocabulary.ONES.containsKey(after.norm()) || Vocabulary.TENS.containsKey(after.norm()));
  }

  private Numeral finish(BigDecimal value, boolean endsWithScale, int end) {
    BigDecimal more = halfBehind(end);
    if (more.signum() > 0 && !endsWithScale) {
      Numeral sum = Numeral.decimal(value.add(more), end + 3);
      return withScales(sum);
    }
    if (!endsWithScale) {
      return Numeral.whole(value, end);
    }
    int zeros = Math.max(0, -value.stripTrailingZeros().scale());
    int place = zeros / 3 * 3;
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(place);
    if (more.signum() > 0 && place > 0) {
      // "A million and a half"
      return new Numeral(
          value.add(more.multiply(scale)), scale.multiply(new BigDecimal("0.1")), false, end + 3);
    }
    return new Numeral(value, scale, place == 0, end);
  }

  /** "and a half", "and a quarter". */
  private BigDecimal halfBehind(int at) {
    if (words.isAt(at, "and") && words.isAt(at + 1, "a")) {
      return words.isAt(at + 2, "half")
          ? new BigDecimal("0.5")
          : words.isAt(at + 2, "quarter") ? new BigDecimal("0.25") : BigDecimal.ZERO;
    }
    return BigDecimal.ZERO;
  }

  /** "A single vote", but "did not drop a single set". */
  private boolean isSingle(int at) {
    boolean counts =
        words.isAt(at + 1, "single") && at + 2 < words.size() && words.get(at + 2).isNoun();
    for (int i = at - 1; counts && i >= 0 && i >= at - DENIED_WITHIN; i--) {
      counts = !words.get(i).isIn(DENIALS);
    }
    return counts;
  }

  private boolean isScaleOrDozen(int at) {
    return at < words.size()
        && (Vocabulary.SCALES.containsKey(words.get(at).norm()) || words.isAt(at, "dozen"));
  }
}
