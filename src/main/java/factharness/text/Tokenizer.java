package factharness.text;

import factharness.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, figures and signs, as the Universal Dependencies English treebank
 * does (clitics and hyphens apart), but with currency signs and scale letters apart from the
 * figures they touch: {@code US$111bn} gives {@code US$}, {@code 111}, {@code bn}.
 */
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?:\\p{L}\\.){2,}", // U.S., a.m.
              "[A-Z]{0,3}[$£€¥₹₫₩₽]", // $, US$, HK$
              "\\p{Nd}+(?:[.,]\\p{Nd}+)*", // 1,234.5
              "(?<=n)['’]t(?!\\p{L})|n['’]t(?!\\p{L})", // did|n't
              "['’](?:s|S|ll|re|ve|d|m)(?!\\p{L})", // Vietnam|'s
              "\\p{L}[\\p{L}\\p{M}]*?(?=n['’]t(?!\\p{L}))", // did
              "\\p{L}[\\p{L}\\p{M}]*(?:['’](?!(?:s|S|ll|re|ve|d|m|t)(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*)*", // O'Brien
              "\\.{2,}|…",
              "\\S"));

  /** The spans of the tokens of {@code sentence}, which is itself a span of {@code text}. */
  List<TextSpan> tokenize(String text, TextSpan sentence) {
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    List<TextSpan> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(new TextSpan(matcher.start(), matcher.end()));
    }
    return tokens;
  }
}
