package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

final class OutputTest {
  @Command
  private static final class Options {
    @Mixin private OutputOptions output = new OutputOptions();
  }

  private static List<Output> parse(String... args) {
    Options options = new Options();
    new CommandLine(options).parseArgs(args);
    return options.output.outputs();
  }

  private static final Output ON_CONSOLE = new Output(Optional.empty(), Optional.empty());

  private static Output output(ReportFormat format, String file) {
    return new Output(
        Optional.of(format), Optional.of(file).filter(name -> !name.isEmpty()).map(Path::of));
  }

  @Test
  void without_a_choice_everything_is_given() {
    assertThat(parse())
        .hasSize(1 + ReportFormat.values().length)
        .allMatch(output -> output.file().isEmpty());
  }

  @Test
  void several_stand_in_one_option_or_in_several() {
    List<Output> wanted =
        List.of(ON_CONSOLE, output(ReportFormat.JSON, ""), output(ReportFormat.SARIF, "a.sarif"));

    assertThat(parse("--format", "console,json,sarif=a.sarif")).isEqualTo(wanted);
    assertThat(parse("--format", "console", "--format=json", "--format", "SARIF=a.sarif"))
        .isEqualTo(wanted);
  }

  @Test
  void a_comma_in_the_name_of_a_file_divides_nothing() {
    assertThat(parse("--format", "json=a, b.json,console"))
        .containsExactly(output(ReportFormat.JSON, "a, b.json"), ON_CONSOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pdf|\"pdf\" is no format; choose of console, html, json, junit, sarif, github, markdown, gitlab",
        "json,pdf|\"pdf\" is no format; choose of console, html, json, junit, sarif, github, markdown, gitlab",
        "json=|\"json=\" names no file; write one behind the = or leave the = out"
      })
  void what_is_wrong_is_named(String format, String message) {
    assertThatThrownBy(() -> parse("--format", format))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining(message);
  }
}
