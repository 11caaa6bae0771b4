package factharness.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import factharness.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences. ICU proposes the breaks (Unicode Standard Annex 29); a
 * proposed break is dropped after a title, a month or an acronym that does not end its sentence,
 * inside a quotation that goes on, and before a lower-case word.
 */
final class SentenceSplitter {
  /**
   * No sentence is longer; text without full stops is cut at a space, so that time and memory stay
   * bounded.
   */
  private static final int LONGEST = 1_500;

  /** Abbreviations that always have something after them. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "gov", "lt", "sen", "rep", "reps", "sens", "gen",
          "col", "maj", "sgt", "cpl", "capt", "cmdr", "adm", "rev", "hon", "pres", "sec", "amb",
          "supt", "det", "insp", "atty", "messrs", "st", "mt", "ft", "vs", "v", "e.g", "i.e", "cf",
          "approx", "al", "dist", "assn");

  /** Abbreviations that go before a figure: {@code Nov. 19}, {@code No. 3}. */
  private static final Set<String> BEFORE_FIGURE =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no",
          "nos", "p", "pp", "fig", "art", "ch", "vol", "para", "rs", "c", "ca", "est");

  /**
   * Words that seldom follow a name's abbreviation inside of a sentence, so that one of them begins
   * a new sentence.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "after",
          "before",
          "since",
          "during",
          "while",
          "when",
          "if",
          "as",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "however",
          "meanwhile",
          "there",
          "here",
          "although",
          "though",
          "because",
          "under",
          "over",
          "last",
          "officials",
          "analysts",
          "what",
          "who",
          "how",
          "why",
          "where",
          "both",
          "some",
          "many",
          "most",
          "all",
          "no",
          "not",
          "one",
          "two",
          "about",
          "more",
          "earlier",
          "later",
          "then",
          "now",
          "also",
          "still",
          "only",
          "such");

  /** Abbreviations that stand behind a name. */
  private static final Set<String> AFTER_NAMES =
      Set.of("inc", "corp", "co", "ltd", "bros", "jr", "sr", "ph.d");

  private static final Pattern LAST_WORD =
      Pattern.compile("([\\p{L}][\\p{L}.]*)\\.[\"'”’)\\]]*\\s*$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\"'“‘(\\[]*([\\p{L}\\p{N}]+)");

  /** Sentences of {@code text} within {@code paragraph}, without the white space around them. */
  List<TextSpan> split(String text, TextSpan paragraph) {
    String words = paragraph.of(text);
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    breaks.setText(words);
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < words.length() && isFalseBreak(words, start, end)) {
        continue;
      }
      addTrimmed(words, start, end, paragraph.start(), sentences);
      start = end;
    }
    return sentences;
  }

  private static boolean isFalseBreak(String words, int start, int end) {
    Matcher first = FIRST_WORD.matcher(words).region(end, words.length());
    if (!first.lookingAt()) {
      return false;
    }
    String next = first.group(1);
    if (Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    Matcher last = LAST_WORD.matcher(words).region(Math.max(start, end - 40), end);
    return last.find() && isAbbreviationInSentence(last.group(1), next);
  }

  private static boolean isAbbreviationInSentence(String abbreviation, String next) {
    String word = abbreviation.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(word)) {
      return true;
    }
    if (BEFORE_FIGURE.contains(word) && Character.isDigit(next.charAt(0))) {
      return true;
    }
    boolean initials = word.length() == 1 || word.indexOf('.') > 0;
    boolean company = AFTER_NAMES.contains(word);
    boolean month = BEFORE_FIGURE.contains(word) && word.length() > 2;
    return (initials || company || month) && !OPENERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private static void addTrimmed(
      String words, int start, int end, int offset, List<TextSpan> sentences) {
    while (start < end && isBlank(words.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(words.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = words.lastIndexOf(' ', start + LONGEST);
      cut = cut <= start ? start + LONGEST : cut;
      if (Character.isLowSurrogate(words.charAt(cut))) {
        cut++;
      }
      sentences.add(new TextSpan(offset + start, offset + cut));
      start = cut;
      while (start < end && isBlank(words.charAt(start))) {
        start++;
      }
    }
    if (start < end) {
      sentences.add(new TextSpan(offset + start, offset + end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
