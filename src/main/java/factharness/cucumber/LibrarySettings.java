package factharness.cucumber;

import factharness.accepted.Acceptances;
import factharness.accepted.AcceptedException;
import factharness.accepted.AcceptedFile;
import factharness.cache.VerdictCache;
import factharness.check.RunPlan;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a project that runs the features through the JUnit Platform can set, as system properties
 * or, where there are none, in {@code junit-platform.properties}:
 *
 * <ul>
 *   <li>{@code factharness.fixtures}: the folder of the stories; {@code fixtures} unless set
 *   <li>{@code factharness.reports}: where the reports go; {@code target/factharness} unless set
 *   <li>{@code factharness.accepted}: the findings that editors accept; {@code accepted.yml} unless
 *       set, and none where that is not there
 *   <li>{@code factharness.cache}: where verdicts are kept for the next run; nowhere unless set
 * </ul>
 */
record LibrarySettings(Path fixtures, Path reports, Path accepted, Optional<Path> cache) {
  private static final String FILE = "junit-platform.properties";

  static LibrarySettings load() {
    Properties file = fromClassPath();
    return new LibrarySettings(
        Path.of(value("factharness.fixtures", "fixtures", file)),
        Path.of(value("factharness.reports", "target/factharness", file)),
        Path.of(value("factharness.accepted", "accepted.yml", file)),
        Optional.of(value("factharness.cache", "", file))
            .filter(folder -> !folder.isBlank())
            .map(Path::of));
  }

  /** The verdicts of earlier runs; whoever opens them closes them. */
  VerdictCache verdicts() {
    return cache
        .map(folder -> VerdictCache.in(folder, Optional.empty()))
        .orElseGet(VerdictCache::none);
  }

  /**
   * What a run is for.
   *
   * @throws IllegalStateException when there is a mistake in the accepted findings
   */
  RunPlan plan() {
    AcceptedFile file = new AcceptedFile(accepted);
    LocalDate today = LocalDate.now(Clock.systemUTC());
    try {
      return file.exists()
          ? RunPlan.ALL.accepting(new Acceptances(file.read(), today))
          : RunPlan.ALL;
    } catch (AcceptedException mistake) {
      throw new IllegalStateException(mistake.getMessage(), mistake);
    }
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
