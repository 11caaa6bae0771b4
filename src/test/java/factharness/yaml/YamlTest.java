package factharness.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlTest {
  @Test
  void every_value_knows_its_line_and_its_type() throws Exception {
    assertThat(Yaml.read("# ours\na: 'x '\nb:\n  - 1\n  - true\nc:\n", 3))
        .contains(
            new YamlMapping(
                List.of(
                    new YamlEntry("a", new YamlScalar(YamlScalar.Type.TEXT, "x", 2), 2),
                    new YamlEntry(
                        "b",
                        new YamlList(
                            List.of(
                                new YamlScalar(YamlScalar.Type.NUMBER, "1", 4),
                                new YamlScalar(YamlScalar.Type.BOOLEAN, "true", 5)),
                            4),
                        3),
                    new YamlEntry("c", new YamlScalar(YamlScalar.Type.NOTHING, "", 6), 6)),
                2));
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "# nothing yet", "---", "null"})
  void a_text_without_values_holds_nothing(String text) throws Exception {
    assertThat(Yaml.read(text, 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a: 1\\n\tb: 2 ~ 2 ~ found character",
        "a: 1\\n---\\nb: 2 ~ 2 ~ but found another document",
        "a: &one [1]\\nb: *one ~ 2 ~ the alias *one is not known here",
        "a:\\n  b:\\n    c:\\n      d: 1 ~ 4 ~ values stand too deep in each other"
      })
  void a_mistake_is_named_with_its_line(String text, int line, String problem) {
    YamlException mistake =
        catchThrowableOfType(YamlException.class, () -> Yaml.read(text.replace("\\n", "\n"), 3));

    assertThat(mistake.line()).isEqualTo(line);
    assertThat(mistake.problem()).contains(problem);
  }
}
