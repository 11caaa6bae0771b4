package factharness.report;

import factharness.check.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** The formats a run can be written in, each with the name of its file in the reports folder. */
public enum ReportFormat {
  /** A page for people; needs no other file and no network. */
  HTML("index.html"),
  /** Every finding for programs; {@code docs/findings.md} names its fields. */
  JSON("findings.json"),
  /** A test report for CI systems: an article is a suite, a fact a test case. */
  JUNIT("junit.xml"),
  /** SARIF 2.1.0 for code-scanning views. */
  SARIF("findings.sarif"),
  /** Workflow commands that GitHub shows beside the files of a change. */
  GITHUB("annotations.txt"),
  /** A comment for a change or a job's summary. */
  MARKDOWN("summary.md"),
  /** A code quality report of GitLab, which it shows in merge requests. */
  GITLAB("gl-code-quality-report.json");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  private Format format() {
    return switch (this) {
      case HTML -> new HtmlPage();
      case JSON -> new JsonFindings();
      case JUNIT -> new JunitXml();
      case SARIF -> new Sarif();
      case GITHUB -> new GithubAnnotations();
      case MARKDOWN -> new MarkdownSummary();
      case GITLAB -> new GitlabCodeQuality();
    };
  }

  public String fileName() {
    return fileName;
  }

  /**
   * Writes the file under its own name, so that readers see the old one or the new one and never
   * half of it. The folder is made when it is not there.
   *
   * @return the file written
   * @throws IOException when the folder cannot be written to; the old file is still there then
   */
  public Path write(RunResult result, RunInfo info, Path reports) throws IOException {
    Path file = reports.resolve(fileName);
    new Reports(result, info).write(this, file);
    return file;
  }

  /** The same as a string. */
  public String toText(RunResult result, RunInfo info) {
    return new Reports(result, info).text(this);
  }

  void write(RunView run, RunInfo info, Writer out) throws IOException {
    format().write(run, info, out);
  }
}
