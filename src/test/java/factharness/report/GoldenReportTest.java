package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format of the sample run, character for character. After a wanted change, run once with
 * {@code -Dgolden.update=true} and read the difference before committing it.
 */
final class GoldenReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/factharness/report/golden");

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void the_sample_is_written_as_before(ReportFormat format) throws IOException {
    assertGolden(format.fileName(), withoutAssets(format.toText(Sample.run(), Sample.INFO)));
  }

  @Test
  void the_console_says_the_same_as_before() throws IOException {
    assertGolden("console.txt", console(false));
  }

  @Test
  void colours_are_all_that_colour_adds() {
    assertThat(console(true).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(console(false));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void the_place_of_the_machine_does_not_show(ReportFormat format) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = format.toText(Sample.run(), Sample.INFO);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(format.toText(Sample.run(), Sample.INFO)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void the_file_replaces_the_old_one_and_leaves_nothing_else(
      ReportFormat format, @TempDir Path folder) throws IOException {
    Path reports = folder.resolve("new/reports");
    Files.createDirectories(reports);
    Files.writeString(reports.resolve(format.fileName()), "old");

    Path file = format.write(Sample.run(), Sample.INFO, reports);

    assertThat(file).hasContent(format.toText(Sample.run(), Sample.INFO));
    assertThat(reports).isDirectoryNotContaining(other -> !other.equals(file));
  }

  /** Style and script are files of their own; a change of theirs is no change of the page. */
  private static String withoutAssets(String page) {
    return page.replace(Assets.INSTANCE.css(), "")
        .replace(Assets.INSTANCE.script(), "")
        .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
  }

  private static String console(boolean colour) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ConsoleSummary.print(Sample.run(), Path.of("reports", "index.html"), out, colour);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void assertGolden(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(golden).as("first run of a format: -Dgolden.update=true").exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
