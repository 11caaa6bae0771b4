package factharness.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Reduces a word to what matters when words are compared: no case, no diacritics, plain quotes. */
public final class Normalizer {
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  private Normalizer() {}

  /**
   * Lower case without diacritics: {@code Nguyễn} gives {@code nguyen}, {@code Đà} gives {@code
   * da}, {@code U.S.} gives {@code u.s.}.
   */
  public static String normalize(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = DECOMPOSED.normalize(word);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), plain);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(char c, StringBuilder plain) {
    switch (c) {
      case 'đ', 'Đ', 'ð' -> plain.append('d');
      case 'ł', 'Ł' -> plain.append('l');
      case 'ø', 'Ø' -> plain.append('o');
      case 'ß' -> plain.append("ss");
      case 'æ', 'Æ' -> plain.append("ae");
      case 'œ', 'Œ' -> plain.append("oe");
      case 'ı' -> plain.append('i');
      case '’', '‘' -> plain.append('\'');
      case '“', '”' -> plain.append('"');
      case '–', '‑', '−' -> plain.append('-');
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> {}
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          plain.append(c);
        }
      }
    }
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
