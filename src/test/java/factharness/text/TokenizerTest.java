package factharness.text;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US$111bn|US$ 111 bn",
        "HK$176|HK$ 176",
        "$12.9bn (£10bn)|$ 12.9 bn ( £ 10 bn )",
        "1,234.5 tonnes|1,234.5 tonnes",
        "the U.S. deficit|the U.S. deficit",
        "Vietnam’s didn't won’t|Vietnam ’s did n't wo n’t",
        "O'Brien's long-term plan|O'Brien 's long - term plan",
        "20%, or more|20 % , or more",
        "wait... what|wait ... what"
      })
  void words_figures_and_signs_are_apart(String sentence, String tokens) {
    assertThat(tokenize(sentence)).containsExactly(tokens.split(" "));
  }

  @Test
  void letters_with_diacritics_belong_to_their_word() {
    assertThat(tokenize("Bùi Thanh Sơn, Nguyễn Hồng Diên"))
        .containsExactly("Bùi", "Thanh", "Sơn", ",", "Nguyễn", "Hồng", "Diên");
  }

  private static List<String> tokenize(String sentence) {
    return new Tokenizer()
        .tokenize(sentence, new TextSpan(0, sentence.length())).stream()
            .map(span -> span.of(sentence))
            .toList();
  }
}
