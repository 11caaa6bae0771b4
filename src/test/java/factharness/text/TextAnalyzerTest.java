package factharness.text;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.TextSpan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextAnalyzerTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

  @Test
  void every_token_knows_where_it_stands() {
    String text = "Headline\n\nBùi Thanh Sơn led the talks. They didn’t end.";
    List<AnalyzedSentence> sentences =
        ANALYZER.analyze(text, List.of(new TextSpan(0, 8), new TextSpan(10, text.length())));

    assertThat(sentences).extracting(AnalyzedSentence::paragraph).containsExactly(0, 1, 1);
    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(sentence.span().of(text)).isEqualTo(sentence.text()))
        .flatExtracting(AnalyzedSentence::tokens)
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.text()));
  }

  @Test
  void lemmas_and_parts_of_speech_are_those_of_the_word_in_its_sentence() {
    List<Token> tokens =
        ANALYZER.analyze("The delegation was led by two ministers.").get(0).tokens();

    assertThat(tokens).extracting(Token::lemma).contains("delegation", "be", "lead", "minister");
    assertThat(tokens)
        .filteredOn(token -> token.norm().equals("led"))
        .extracting(Token::pos)
        .containsExactly("VERB");
  }

  @Test
  void the_same_text_gives_the_same_analysis_on_every_thread() {
    String text = "Exports rose 4% in May. Imports fell.";
    List<AnalyzedSentence> here = ANALYZER.analyze(text);

    assertThat(List.of(1, 2, 3, 4).parallelStream().map(i -> ANALYZER.analyze(text)).toList())
        .allMatch(here::equals);
  }

  @Test
  void any_characters_are_analysed_without_losing_a_letter() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      StringBuilder seen = new StringBuilder();
      for (AnalyzedSentence sentence : ANALYZER.analyze(text)) {
        sentence.tokens().forEach(token -> seen.append(token.text()));
      }
      assertThat(letters(seen.toString())).as(text).isEqualTo(letters(text));
    }
  }

  private static String randomText(Random random) {
    String alphabet = "ab Z.,'’\"“”!?()-–$€%12 \n\t\u00a0é😀n't U.S. ";
    int[] points = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(60); i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
