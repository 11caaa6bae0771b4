package factharness.cli;

import factharness.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One thing that a check gives out.
 *
 * @param format what it looks like; empty for the short answer for people, the console's
 * @param file where it goes; empty for its usual place
 */
record Output(Optional<ReportFormat> format, Optional<Path> file) {
  static final String CONSOLE = "console";

  /** The short answer, and a report in every format under its usual name. */
  static List<Output> usual() {
    return Stream.concat(
            Stream.of(new Output(Optional.empty(), Optional.empty())),
            Arrays.stream(ReportFormat.values())
                .map(format -> new Output(Optional.of(format), Optional.empty())))
        .toList();
  }

  boolean isConsole() {
    return format.isEmpty();
  }

  boolean is(ReportFormat wanted) {
    return format.equals(Optional.of(wanted));
  }

  static String names() {
    return Stream.concat(
            Stream.of(CONSOLE), Arrays.stream(ReportFormat.values()).map(Output::nameOf))
        .collect(Collectors.joining(", "));
  }

  private static String nameOf(ReportFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@code json} and {@code sarif=path/to.sarif}. */
  static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String text) {
      int equals = text.indexOf('=');
      String name = (equals < 0 ? text : text.substring(0, equals)).strip();
      return new Output(format(name), equals < 0 ? Optional.empty() : file(text, equals));
    }

    private static Optional<ReportFormat> format(String name) {
      if (name.equalsIgnoreCase(CONSOLE)) {
        return Optional.empty();
      }
      return Optional.of(
          Arrays.stream(ReportFormat.values())
              .filter(format -> nameOf(format).equals(name.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "\"" + name + "\" is no format; choose of " + names())));
    }

    private static Optional<Path> file(String text, int equals) {
      String file = text.substring(equals + 1).strip();
      if (file.isEmpty()) {
        throw new TypeConversionException(
            "\"" + text + "\" names no file; write one behind the = or leave the = out");
      }
      try {
        return Optional.of(Path.of(file));
      } catch (InvalidPathException wrong) {
        throw new TypeConversionException("no file can be called " + file);
      }
    }
  }
}
