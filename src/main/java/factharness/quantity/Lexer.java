package factharness.quantity;

import factharness.text.AnalyzedSentence;
import factharness.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into {@link Word}s, in one pass over its characters. */
final class Lexer {
  /** No amount has more digits in groups of three, and the work on a row of numbers is bounded. */
  private static final int LONGEST = 24;

  /** What many keyboards have for the sign of degrees: a letter to Unicode, as in "40ºC". */
  private static final char ORDINAL_SIGN = 'º';

  private final AnalyzedSentence sentence;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int nextToken;
  private int previousEnd = -1;

  private Lexer(AnalyzedSentence sentence) {
    this.sentence = sentence;
    this.text = sentence.text();
  }

  static List<Word> words(AnalyzedSentence sentence) {
    Lexer lexer = new Lexer(sentence);
    lexer.run();
    return lexer.words;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        at += Character.charCount(character);
      } else if (isDigit(character) || isBarePoint(at)) {
        at = add(Word.Type.NUMBER, at, endOfNumber(at));
      } else if (Character.isLetter(character) && character != ORDINAL_SIGN) {
        at = add(Word.Type.LETTERS, at, endOfLetters(at));
      } else {
        at = add(Word.Type.SIGN, at, endOfSign(at, character));
      }
    }
  }

  /** The point of ".5 per cent". */
  private boolean isBarePoint(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '$');
  }

  /** The possessive "'s" is one sign, so that it ends a noun without looking like a word. */
  private int endOfSign(int at, int character) {
    int end = at + Character.charCount(character);
    boolean apostrophe = character == '\'' || character == '’';
    boolean possessive =
        apostrophe
            && end < text.length()
            && (text.charAt(end) == 's' || text.charAt(end) == 'S')
            && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    return possessive ? end + 1 : end;
  }

  private int endOfNumber(int start) {
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isDigit(character)) {
        at += Character.charCount(character);
      } else if (isGroupSeparator(character)
          && at + 1 < text.length()
          && isDigit(text.codePointAt(at + 1))) {
        at++;
      } else if ((isGroupSpace(character)
              || isGroupApostrophe(start, at)
              || isPlainGroupSpace(start, at))
          && isThreeDigits(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isThreeDigits(int at) {
    for (int i = at; i < at + 3; i++) {
      if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 >= text.length() || !Character.isDigit(text.charAt(at + 3));
  }

  /** Letters with their marks; the full stops within "p.m." and "U.S." are part of the word. */
  private int endOfLetters(int start) {
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int type = Character.getType(character);
      if (!Character.isLetter(character) && type != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(character);
    }
    if (at != start + 1 || !isInitial(at)) {
      return at;
    }
    while (isInitial(at)) {
      at += 2;
    }
    return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  /** Whether a full stop, one letter and no further letter stand at {@code at}. */
  private boolean isInitial(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private int add(Word.Type type, int start, int end) {
    String written = text.substring(start, end);
    Token token = tokenAt(start + sentence.span().start());
    String norm =
        type == Word.Type.LETTERS ? normalize(written) : written.replace(ORDINAL_SIGN, '°');
    String lemma =
        token != null
                && token.text().length() == written.length()
                && !token.lemma().equals(token.norm())
            ? token.lemma()
            : Vocabulary.singular(norm);
    words.add(
        new Word(
            type,
            start,
            end,
            written,
            norm,
            lemma,
            token == null ? "" : token.pos(),
            start == previousEnd));
    previousEnd = end;
    return end;
  }

  private @Nullable Token tokenAt(int offset) {
    List<Token> tokens = sentence.tokens();
    while (nextToken < tokens.size() && tokens.get(nextToken).span().end() <= offset) {
      nextToken++;
    }
    if (nextToken == tokens.size() || tokens.get(nextToken).span().start() > offset) {
      return null;
    }
    return tokens.get(nextToken);
  }

  private static String normalize(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace(".", "");
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }

  private static boolean isDigit(int character) {
    return Character.isDigit(character) || Vocabulary.VULGAR_FRACTIONS.containsKey(character);
  }

  private static boolean isGroupSeparator(int character) {
    return character == ',' || character == '.' || character == '٬' || character == '٫';
  }

  /**
   * A common space groups digits, as in "some 12 500 people", where nothing but short groups stand
   * around it and no name before: "the 2019 300 metres", "on May 5 200 people" and "555 123 4567"
   * are several numbers.
   */
  private boolean isPlainGroupSpace(int start, int at) {
    if (text.charAt(at) != ' '
        || text.charAt(start) == '0'
        || at - start > LONGEST
        || isBehindName()) {
      return false;
    }
    for (int i = start; i < at; i++) {
      if (text.charAt(i) != ' ' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    int first = text.indexOf(' ', start) - start;
    int end = at;
    while (end < text.length()
        && end - start <= LONGEST
        && text.charAt(end) == ' '
        && isThreeDigits(end + 1)) {
      end += 4;
    }
    boolean goesOn =
        end + 1 < text.length() && text.charAt(end) == ' ' && isDigit(text.codePointAt(end + 1));
    return first <= 3 && !goesOn;
  }

  private boolean isBehindName() {
    if (words.isEmpty()) {
      return false;
    }
    Word before = words.get(words.size() - 1);
    boolean first = words.size() == 1;
    return before.isNumber()
        || (!first && before.isLetters() && Character.isUpperCase(before.text().codePointAt(0)));
  }

  /** "1'250'000", as the Swiss write; six feet and two inches are 6'2. */
  private boolean isGroupApostrophe(int start, int at) {
    boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
    return apostrophe && (at - start <= 3 || text.charAt(at - 4) == text.charAt(at));
  }

  /** The spaces that do not break lines. */
  private static boolean isGroupSpace(int character) {
    return character == '\u00a0' || character == '\u202f' || character == '\u2009';
  }
}
