package factharness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of the program that the README shows works as it stands. */
final class DocumentedCommandsTest {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:echo '(?<input>[^']*)' \\| )?java -jar target/factharness.jar (?<args>.+)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  static List<String> calls() throws IOException {
    return CodeBlock.in(Path.of("README.md"), "sh").stream()
        .flatMap(block -> block.text().lines())
        .filter(line -> line.contains("factharness.jar"))
        .filter(line -> !line.endsWith("factharness.jar check")) // the main job, tested elsewhere
        .toList();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void ends_with_exit_code_0_and_says_something(String line) {
    Matcher call = CALL.matcher(line);
    assertThat(call.matches()).as(line).isTrue();
    String input = call.group("input") == null ? "" : call.group("input") + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments(call.group("args")),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
  }

  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(line);
    while (argument.find()) {
      arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
    }
    return arguments.toArray(String[]::new);
  }
}
