package factharness.quantity;

import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers: "third", "22nd", "twenty-first". */
final class OrdinalReader {
  private final Words words;

  OrdinalReader(Words words) {
    this.words = words;
  }

  @Nullable Numeral read(int at) {
    if (at >= words.size()) {
      return null;
    }
    Integer one = Vocabulary.ORDINALS.get(words.get(at).norm());
    if (one != null) {
      return Numeral.whole(one, at + 1);
    }
    return words.get(at).isNumber() ? inDigits(at) : joined(at);
  }

  private @Nullable Numeral inDigits(int at) {
    boolean ending = words.isGluedAt(at + 1) && words.get(at + 1).isIn(Vocabulary.ORDINAL_ENDINGS);
    Numeral digits = ending ? Digits.read(words.get(at).text(), at + 2) : null;
    return digits != null && digits.counted() ? digits : null;
  }

  private @Nullable Numeral joined(int at) {
    Integer tens = Vocabulary.TENS.get(words.get(at).norm());
    boolean hyphen = words.isHyphenAt(at + 1);
    Integer ones =
        tens != null && hyphen && at + 2 < words.size()
            ? Vocabulary.ORDINALS.get(words.get(at + 2).norm())
            : null;
    return tens != null && ones != null && ones < 10 ? Numeral.whole(tens + ones, at + 3) : null;
  }
}
