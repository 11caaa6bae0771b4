package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.config.Configuration;
import factharness.config.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of {@code factharness.yml}. */
final class DocumentedSettingsTest {
  @TempDir private Path folder;

  @Test
  void the_example_can_be_read() throws Exception {
    List<CodeBlock> examples =
        CodeBlock.in(Path.of("README.md"), "yaml").stream()
            .filter(block -> block.text().contains("fail-on:"))
            .toList();
    assertThat(examples).isNotEmpty();
    for (CodeBlock example : examples) {
      Path file = Files.writeString(folder.resolve(Configuration.FILE), example.text());
      assertThat(Configuration.read(file).settings()).as(example.toString()).isNotEmpty();
    }
  }

  @Test
  void every_key_is_named() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(Key.ALL.stream().map(key -> "`" + key.name() + "`").toList());
  }
}
