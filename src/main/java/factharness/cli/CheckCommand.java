package factharness.cli;

import factharness.check.LazyChecker;
import factharness.check.RunResult;
import factharness.check.ToolVersion;
import factharness.cucumber.FeatureRun;
import factharness.cucumber.FeatureRunOptions;
import factharness.report.ConsoleSummary;
import factharness.report.ReportFormat;
import factharness.report.RunInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  @Mixin private final ConfigOptions config = new ConfigOptions();

  @Mixin private final ModelOption model = new ModelOption();

  @Option(
      names = "--features",
      paramLabel = "PATH",
      description = "A feature file or a folder of them; may be repeated (default: features).")
  private List<Path> features = List.of(Path.of("features"));

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

  @Option(
      names = "--watch",
      description = "Check again whenever a feature or an article is saved, until Ctrl-C.")
  private boolean watch;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    makeReportsFolder();
    rules().requireStoriesIn(fixtures);
    try (LazyChecker checker = new LazyChecker(model::open)) {
      return watch
          ? new WatchedCheck(terminal, features, fixtures, reports)
              .run(() -> checkAndPrint(checker), () -> checkAndWrite(checker))
          : rules().exitCode(checkAndPrint(checker));
    }
  }

  private RunResult checkAndWrite(LazyChecker checker) {
    RunResult result = run(checker);
    write(result);
    return result;
  }

  private RunResult checkAndPrint(LazyChecker checker) {
    RunResult result = checkAndWrite(checker);
    Path page = reports.resolve(ReportFormat.HTML.fileName());
    if (!terminal.interactive()) {
      result.errors().forEach(error -> terminal.err().println("error: " + error));
    }
    boolean coloured = colour == null ? terminal.wantsColour() : colour;
    ConsoleSummary.print(result, page, terminal.out(), coloured);
    return result;
  }

  private StoryRules rules() {
    return new StoryRules(failOn, config.stories());
  }

  private RunResult run(LazyChecker checker) {
    FeatureRunOptions options =
        new FeatureRunOptions(
            features,
            fixtures,
            tags,
            Optional.of(reports.resolve("cucumber.html")),
            rules().tags());
    ProgressLine progress = new ProgressLine(terminal);
    try {
      return new FeatureRun(options, progress::show).run(checker);
    } catch (IllegalArgumentException badOption) {
      throw new BrokenRunException(String.valueOf(badOption.getMessage()), badOption);
    } catch (UncheckedIOException failed) {
      throw cannotWrite(failed.getCause());
    } finally {
      progress.clear();
    }
  }

  private void makeReportsFolder() {
    try {
      Files.createDirectories(reports);
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  private void write(RunResult result) {
    RunInfo info = new RunInfo(ToolVersion.current(), Clock.systemUTC().instant());
    try {
      for (ReportFormat format : ReportFormat.values()) {
        format.write(result, info, reports);
      }
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  private BrokenRunException cannotWrite(IOException failed) {
    return new BrokenRunException(
        reports + " cannot be written to; name another folder with --reports: " + failed, failed);
  }
}
