package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feature that the README shows can be run as it stands, on the sample's articles. */
final class DocumentedFeaturesTest {
  private static final int BROKEN = 2;

  @TempDir private Path folder;

  static List<CodeBlock> features() throws IOException {
    return CodeBlock.in(Path.of("README.md"), "gherkin");
  }

  @ParameterizedTest
  @MethodSource("features")
  void runs_without_an_error(CodeBlock block) throws IOException {
    Path feature = Files.writeString(folder.resolve("readme.feature"), block.text());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {
              "check",
              "--features",
              feature.toString(),
              "--reports",
              folder.toString(),
              "--quiet",
              "--no-cache"
            },
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isNotEqualTo(BROKEN);
  }
}
