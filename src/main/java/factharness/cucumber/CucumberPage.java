package factharness.cucumber;

import factharness.check.CheckRun;
import factharness.files.AtomicFile;
import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.plugin.Plugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Cucumber's own page. It is kept in memory until it is whole: a run that is killed leaves no half
 * of it, and Cucumber would complain at every step of a file that cannot be written.
 */
final class CucumberPage {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** What Cucumber tells its events to. */
  Plugin plugin() {
    try {
      return new HtmlFormatter(bytes);
    } catch (IOException noTemplate) {
      throw new UncheckedIOException("Cucumber's page cannot be made", noTemplate);
    }
  }

  /** Writes the page after the run; where that fails, it is an error of the run. */
  void write(Path file, CheckRun run) {
    try {
      AtomicFile.writeBytes(file, bytes::writeTo);
    } catch (IOException failed) {
      run.report(FeatureFiles.error(file, "cannot be written: " + failed));
    }
  }
}
