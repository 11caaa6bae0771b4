package factharness.report;

import factharness.check.RunResult;
import factharness.files.AtomicFile;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run in any number of formats, prepared for them once. Thread-safe. */
public final class Reports {
  private final RunView run;
  private final RunInfo info;

  public Reports(RunResult result, RunInfo info) {
    this.run = new RunView(result);
    this.info = info;
  }

  /**
   * Writes a file, so that readers see the old one or the new one and never half of it. Missing
   * folders are made.
   *
   * @throws IOException when it cannot be written; the old file is still there then
   */
  public void write(ReportFormat format, Path file) throws IOException {
    AtomicFile.write(file, out -> format.write(run, info, out));
  }

  /** A format as a string. */
  public String text(ReportFormat format) {
    StringWriter out = new StringWriter();
    try {
      format.write(run, info, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Prints the short answer.
   *
   * @param page the page to point at, or null when none was written
   */
  public void print(@Nullable Path page, PrintStream out, boolean colour) {
    ConsoleSummary.print(run, page, out, colour);
  }
}
