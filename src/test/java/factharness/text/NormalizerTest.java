package factharness.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalizerTest {
  @ParameterizedTest
  @CsvSource({
    "Nguyễn, nguyen",
    "Đà, da",
    "Łódź, lodz",
    "Straße, strasse",
    "U.S., u.s.",
    "TITLE, title",
    "co\u00adoperate, cooperate",
    "Malmö, malmo"
  })
  void case_and_diacritics_do_not_matter(String word, String normal) {
    assertThat(Normalizer.normalize(word)).isEqualTo(normal);
  }
}
