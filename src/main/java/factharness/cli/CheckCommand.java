package factharness.cli;

import factharness.cache.VerdictCache;
import factharness.check.FactChecker;
import factharness.check.LazyChecker;
import factharness.check.RunResult;
import factharness.check.ToolVersion;
import factharness.cucumber.FeatureRun;
import factharness.cucumber.FeatureRunOptions;
import factharness.report.ConsoleSummary;
import factharness.report.ReportFormat;
import factharness.report.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: runs the features, writes the reports, prints a short summary. */
@Command(
    name = "check",
    description = "Holds the facts in feature files against the articles of their stories.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--features",
      paramLabel = "PATH",
      description = "A feature file or a folder of them; may be repeated (default: features).")
  private List<Path> features = List.of();

  @Option(
      names = "--fixtures",
      paramLabel = "FOLDER",
      description = "The folder with one folder for each story (default: fixtures).")
  private Path fixtures = Path.of("fixtures");

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "Where the reports go (default: reports).")
  private Path reports = Path.of("reports");

  @Option(
      names = "--fail-on",
      paramLabel = "contradiction|omission|never",
      description =
          "From which finding on the exit code is 1 (default: contradiction). Leaving out a fact"
              + " that is @required counts as a contradiction.")
  private FailOn failOn = FailOn.CONTRADICTION;

  @Option(
      names = "--tags",
      paramLabel = "EXPRESSION",
      description = "Only scenarios with these tags, such as \"@money and not @wip\".")
  private String tags = "";

  @Option(
      names = {"--colour", "--color"},
      negatable = true,
      description = "Colours in the summary (default: on a terminal).")
  private @Nullable Boolean colour;

  @Mixin private CacheOptions cache = new CacheOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    makeReportsFolder();
    RunResult result = run();
    Path page = write(result);
    if (!terminal.interactive()) {
      result.errors().forEach(error -> terminal.err().println("error: " + error));
    }
    boolean coloured = colour == null ? terminal.wantsColour() : colour;
    ConsoleSummary.print(result, page, terminal.out(), coloured);
    return failOn.exitCode(result);
  }

  private RunResult run() {
    FeatureRunOptions options =
        new FeatureRunOptions(
            features.isEmpty() ? List.of(Path.of("features")) : features,
            fixtures,
            tags,
            Optional.of(reports.resolve("cucumber.html")));
    ProgressLine progress = new ProgressLine(terminal);
    VerdictCache verdicts = cache.open(Optional.empty());
    try (LazyChecker checker =
        new LazyChecker(
            FactChecker::create, verdicts, Runtime.getRuntime().availableProcessors())) {
      return new FeatureRun(options, progress::show).run(checker);
    } catch (IllegalArgumentException badOption) {
      throw new BrokenRunException(String.valueOf(badOption.getMessage()), badOption);
    } finally {
      progress.clear();
      verdicts.close();
      CacheMessages.print(verdicts, terminal.err());
    }
  }

  private void makeReportsFolder() {
    try {
      Files.createDirectories(reports);
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  private Path write(RunResult result) {
    RunInfo info = new RunInfo(ToolVersion.current(), Clock.systemUTC().instant());
    try {
      for (ReportFormat format : ReportFormat.values()) {
        format.write(result, info, reports);
      }
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
    return reports.resolve(ReportFormat.HTML.fileName());
  }

  private BrokenRunException cannotWrite(IOException failed) {
    return new BrokenRunException(
        reports + " cannot be written to; name another folder with --reports: " + failed, failed);
  }
}
