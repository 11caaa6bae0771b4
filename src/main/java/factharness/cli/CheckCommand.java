package factharness.cli;

import factharness.cache.VerdictCache;
import factharness.check.FactChecker;
import factharness.check.LazyChecker;
import factharness.check.RunResult;
import factharness.check.ToolVersion;
import factharness.cucumber.FeatureRun;
import factharness.cucumber.FeatureRunOptions;
import factharness.report.Reports;
import factharness.report.RunInfo;
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

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private WorkOptions work = new WorkOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutputRun outputs = new OutputRun(output, reports, terminal, System.getenv());
    outputs.prepare();
    RunResult result = run();
    if (!terminal.interactive()) {
      result.errors().forEach(error -> terminal.err().println("error: " + error));
    }
    RunInfo info = new RunInfo(ToolVersion.current(), Clock.systemUTC().instant());
    boolean coloured = colour == null ? terminal.wantsColour() : colour;
    outputs.write(new Reports(result, info), coloured, work.threads());
    return failOn.exitCode(result);
  }

  private RunResult run() {
    FeatureRunOptions options =
        new FeatureRunOptions(
            features.isEmpty() ? List.of(Path.of("features")) : features,
            fixtures,
            tags,
            output.isChosen() ? Optional.empty() : Optional.of(reports.resolve("cucumber.html")));
    int threads = work.threads();
    RunProgress progress = new RunProgress(terminal, work.quiet(), System::nanoTime);
    VerdictCache verdicts = cache.open(Optional.empty());
    try (LazyChecker checker =
        new LazyChecker(() -> FactChecker.create(threads), verdicts, threads)) {
      return new FeatureRun(options, progress).run(checker);
    } catch (IllegalArgumentException badOption) {
      throw new BrokenRunException(String.valueOf(badOption.getMessage()), badOption);
    } finally {
      progress.clear();
      verdicts.close();
      CacheMessages.print(verdicts, terminal.err(), work.quiet());
    }
  }
}
