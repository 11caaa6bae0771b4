package factharness.report;

import factharness.check.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures how long 1,000 findings (50 articles, 20 facts) take to write in every format, one after
 * the other in a JVM that has just started; a check writes them in parallel.
 */
final class ReportTimes {
  private ReportTimes() {}

  public static void main(String[] args) throws IOException {
    RunResult run = BigRun.of(50, 20);
    Path folder = Files.createTempDirectory("factharness-times");
    long start = System.nanoTime();
    Reports reports = new Reports(run, Sample.INFO);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    print("prepare", start);
    long console = System.nanoTime();
    reports.print(null, nowhere, false);
    print("CONSOLE", console);
    for (ReportFormat format : ReportFormat.values()) {
      long one = System.nanoTime();
      reports.write(format, folder.resolve(format.fileName()));
      print(format.name(), one);
    }
    print("all " + run.findings().size() + " findings", start);
    double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    System.out.printf(Locale.ROOT, "of the processor     %.3f s, start of the JVM included%n", cpu);
  }

  private static void print(String what, long since) {
    System.out.printf(Locale.ROOT, "%-20s %.3f s%n", what, (System.nanoTime() - since) / 1e9);
  }
}
