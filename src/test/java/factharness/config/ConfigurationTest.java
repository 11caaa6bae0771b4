package factharness.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigurationTest {
  private static final Path HERE = Path.of("factharness.yml");

  @TempDir private Path folder;

  @Test
  void every_setting_knows_its_values_and_its_line() throws Exception {
    Configuration configuration =
        ConfigYaml.read(
            """
            # Ours
            fail-on: omission
            features:
              - features/news
              - features/sport
            colour: false
            stories:
              larrow-bridge:
                tags: "@money"
            """,
            HERE);

    assertThat(configuration.of("fail-on"))
        .hasValueSatisfying(
            setting -> {
              assertThat(setting.value()).isEqualTo("omission");
              assertThat(setting.location()).isEqualTo(new SourceLocation("factharness.yml", 2));
            });
    assertThat(configuration.of("features").map(Setting::values))
        .contains(List.of("features/news", "features/sport"));
    assertThat(configuration.of("colour").map(Setting::value)).contains("false");
    assertThat(configuration.stories())
        .extracting(StorySettings::story)
        .containsExactly("larrow-bridge");
    assertThat(configuration.stories().get(0).of("tags").map(Setting::value)).contains("@money");
    assertThat(configuration.of("model")).isEmpty();
  }

  @Test
  void relative_paths_count_from_the_folder_of_the_file() throws Exception {
    Configuration configuration =
        ConfigYaml.read(
            "features: [a, ../b, /c]\nreports: .\nmodel: ..\nformat: [json, sarif=x.sarif]",
            Path.of("desk/factharness.yml"));

    assertThat(configuration.of("features").map(Setting::values))
        .contains(List.of(Path.of("desk/a").toString(), "b", Path.of("/c").toString()));
    assertThat(configuration.of("reports").map(Setting::value)).contains("desk");
    assertThat(configuration.of("format").map(Setting::values))
        .contains(List.of("json", "sarif=" + Path.of("desk/x.sarif")));
    assertThat(configuration.of("model").map(Setting::value)).contains(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "fail_on: omission ~ :1: has no meaning for \"fail_on\"; did you mean \"fail-on\"?",
        "feature: a ~ :1: has no meaning for \"feature\"; did you mean \"features\"?",
        "zzz: a ~ :1: has no meaning for \"zzz\"; there is features, fixtures,",
        "tags: a\\ntags: b ~ :2: has \"tags\" twice; keep one of them",
        "stories:\\n  x:\\n    model: a ~ :3: has no meaning for \"model\"; there is fail-on, tags",
        "stories:\\n  x:\\n  x: ~ :3: has \"x\" twice",
        "stories:\\n  x: omission ~ :2: has no keys where some are due; write keys below the story",
        "stories: [x] ~ :1: has no keys where some are due; write the names of stories",
        "- tags ~ :1: has no keys where some are due; write keys, such as fail-on: omission",
        "colour: blue ~ :1: colour must be true or false, but is blue",
        "tags: [a, b] ~ :1: tags must be a text, but has a list",
        "reports: {a: b} ~ :1: reports must be a path, but has keys",
        "reports: 2026 ~ :1: reports must be a path, but is 2026; put it in quotes if you mean it",
        "features: [a, 7] ~ :1: features must be a path or a list of such, but is 7;",
        "features: [] ~ :1: features has no value; add one or remove the line",
        "model: ~ :1: model has no value; add one or remove the line",
        "tags: @money ~ :1: is not YAML (found character",
        "a: b: c ~ :1: is not YAML (mapping values are not allowed here); put what has"
      })
  void a_mistake_is_named_with_file_line_and_what_to_do(String text, String problem) {
    assertThatThrownBy(() -> ConfigYaml.read(text.replace("\\n", "\n"), HERE))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("factharness.yml" + problem);
  }

  @Test
  void a_folder_without_a_file_sets_nothing() throws Exception {
    assertThat(Configuration.in(folder)).isEqualTo(Configuration.NONE);
  }

  @Test
  void a_file_of_comments_sets_nothing() throws Exception {
    Path file = Files.writeString(folder.resolve("factharness.yml"), "\uFEFF# later\r\n");

    assertThat(Configuration.read(file)).isEqualTo(Configuration.NONE);
  }

  @Test
  void a_file_that_is_nearly_called_right_is_not_passed_over() throws IOException {
    Files.writeString(folder.resolve("factharness.yaml"), "tags: a");

    assertThatThrownBy(() -> Configuration.in(folder))
        .hasMessageContaining("factharness.yaml: is not read under this name; call it");
  }

  @Test
  void what_is_no_text_is_refused() throws IOException {
    Path latin = folder.resolve("latin.yml");
    Files.write(latin, "tags: é".getBytes(StandardCharsets.ISO_8859_1));
    Path large = Files.writeString(folder.resolve("large.yml"), "#".repeat(2 << 20));

    assertThatThrownBy(() -> Configuration.read(latin)).hasMessageContaining("is not UTF-8");
    assertThatThrownBy(() -> Configuration.read(large))
        .hasMessageContaining("is larger than 1 MiB");
    assertThatThrownBy(() -> Configuration.read(folder)).hasMessageContaining("is no file");
  }
}
