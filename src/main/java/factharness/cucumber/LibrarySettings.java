package factharness.cucumber;

import factharness.check.RunResult;
import factharness.check.ToolVersion;
import factharness.report.ReportFormat;
import factharness.report.Reports;
import factharness.report.RunInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a project that runs the features through the JUnit Platform can set, as system properties
 * or, where there are none, in {@code junit-platform.properties}:
 *
 * <ul>
 *   <li>{@code factharness.fixtures}: the folder of the stories; {@code fixtures} unless set
 *   <li>{@code factharness.reports}: where the reports go; {@code target/factharness} unless set
 * </ul>
 */
record LibrarySettings(Path fixtures, Path reports) {
  private static final String FILE = "junit-platform.properties";

  static LibrarySettings load() {
    Properties file = fromClassPath();
    return new LibrarySettings(
        Path.of(value("factharness.fixtures", "fixtures", file)),
        Path.of(value("factharness.reports", "target/factharness", file)));
  }

  /** Writes the reports of a finished run. */
  void write(RunResult result) {
    RunInfo info = new RunInfo(ToolVersion.current(), Clock.systemUTC().instant());
    try {
      Reports written = new Reports(result, info);
      for (ReportFormat format : ReportFormat.values()) {
        written.write(format, reports.resolve(format.fileName()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("the reports cannot be written to " + reports, failed);
    }
  }

  private static String value(String key, String otherwise, Properties file) {
    return System.getProperty(key, file.getProperty(key, otherwise));
  }

  private static Properties fromClassPath() {
    Properties properties = new Properties();
    @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (loader == null) {
      loader = LibrarySettings.class.getClassLoader();
    }
    try (InputStream in = loader.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(FILE + " cannot be read", failed);
    }
    return properties;
  }
}
