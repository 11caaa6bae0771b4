package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Hồng Diên",
        "“$111bn” – 20 %",
        "שלום",
        "🙂 two units",
        "a\tb\nc",
        "U\u00ADS"
      })
  void ordinary_text_stays_as_it_is(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ␀",
    "1B, ␛",
    "7F, ␡",
    "9B, [U+009B]",
    "202E, [U+202E]",
    "2066, [U+2066]",
    "2028, [U+2028]",
    "FFFE, [U+FFFE]",
    "E0041, [U+E0041]"
  })
  void what_could_act_becomes_a_sign(String hex, String shown) {
    String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";
    assertThat(VisibleText.of(text)).isEqualTo("a" + shown + "b");
  }

  @Test
  void half_a_surrogate_pair_becomes_the_replacement_character() {
    assertThat(VisibleText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void a_line_has_no_breaks_and_no_double_blanks() {
    assertThat(VisibleText.line(" one\r\n  two\t three ")).isEqualTo("one two three");
  }
}
