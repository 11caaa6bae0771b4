package factharness.quantity;

import factharness.text.AnalyzedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one sentence; to ask for a word beyond either end is allowed where noted. */
final class Words {
  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(AnalyzedSentence sentence) {
    return new Words(Lexer.words(sentence));
  }

  Word get(int at) {
    return words.get(at);
  }

  int size() {
    return words.size();
  }

  /** Whether that word stands there; false beyond either end. */
  boolean isAt(int at, String norm) {
    return at >= 0 && at < words.size() && words.get(at).is(norm);
  }

  /** Whether a number in digits or words begins there; false beyond either end. */
  boolean startsNumber(int at) {
    return at >= 0
        && at < words.size()
        && (words.get(at).isNumber()
            || Vocabulary.ONES.containsKey(words.get(at).norm())
            || Vocabulary.TENS.containsKey(words.get(at).norm()));
  }

  /** The number in digits that stands there; null where there is none, beyond either end too. */
  @Nullable Numeral digitsAt(int at) {
    return at >= 0 && at < words.size() && words.get(at).isNumber()
        ? Digits.read(words.get(at).text(), at + 1)
        : null;
  }

  /** Whether a hyphen or dash stands there, and touches the word before. */
  boolean isHyphenAt(int at) {
    return isGluedAt(at) && words.get(at).isHyphen();
  }

  /** Behind a hyphen that joins two words, as in "30-minute"; {@code at} where there is none. */
  int behindHyphen(int at) {
    return isHyphenAt(at) && isGluedAt(at + 1) ? at + 1 : at;
  }

  /** Whether there is a word at {@code at}, and it touches the one before. */
  boolean isGluedAt(int at) {
    return at >= 0 && at < words.size() && words.get(at).glued();
  }
}
