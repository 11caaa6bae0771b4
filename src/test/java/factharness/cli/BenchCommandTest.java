package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchCommandTest {
  private static final String RAIN =
      "{\"fact\": \"Rain fell in Hanoi.\", \"text\": \"Rain fell in Hanoi on Monday.\","
          + " \"verdict\": \"SUPPORTED\"}\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void the_figures_of_a_file_are_printed() throws IOException {
    int code = bench(file(RAIN));
    assertThat(code).isZero();
    assertThat(text(out)).contains("labelled.jsonl").contains("(1 of 1)").contains("model alone");
  }

  @Test
  void json_is_one_list() throws IOException {
    int code = bench("--json", "--no-model-alone", file(RAIN));
    assertThat(code).isZero();
    assertThat(text(out)).startsWith("[").contains("\"verdicts\" : 1").endsWith("]\n");
  }

  @Test
  void a_bad_line_breaks_the_run() throws IOException {
    int code = bench(file(RAIN + "{}\n"));
    assertThat(code).isEqualTo(2);
    assertThat(text(err)).startsWith("error: ").contains("labelled.jsonl:2: one of \"text\"");
  }

  @Test
  void a_model_folder_that_is_not_there_breaks_the_run() throws IOException {
    int code = bench("--model", folder.resolve("nowhere").toString(), file(RAIN));
    assertThat(code).isEqualTo(2);
    assertThat(text(err)).contains("nowhere is not a folder");
  }

  @Test
  void a_negative_limit_breaks_the_run() throws IOException {
    int code = bench("--limit", "-1", file(RAIN));
    assertThat(code).isEqualTo(2);
    assertThat(text(err)).contains("--limit must not be negative");
  }

  private String file(String lines) throws IOException {
    return Files.writeString(folder.resolve("labelled.jsonl"), lines).toString();
  }

  private int bench(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "bench";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Main.run(
        arguments,
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
