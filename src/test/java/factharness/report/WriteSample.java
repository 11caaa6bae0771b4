package factharness.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes every format of the sample run into a folder, to look at while one works on a report. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "target/sample-report" : args[0]);
    for (ReportFormat format : ReportFormat.values()) {
      System.out.println(format.write(Sample.run(), Sample.INFO, folder));
    }
    ConsoleSummary.print(
        Sample.run(), folder.resolve(ReportFormat.HTML.fileName()), System.out, false);
  }
}
