package factharness.cli;

import factharness.cache.VerdictCache;
import factharness.check.LazyChecker;
import factharness.check.Review;
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
  private final Clock clock;

  @Mixin private final ReviewOptions review = new ReviewOptions();

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
      paramLabel = "new-contradiction|contradiction|new-omission|omission|never",
      description =
          "From which finding on the exit code is 1 (default: contradiction). Leaving out a fact"
              + " that is @required counts as a contradiction; new-… passes over what was there in"
              + " the version before or in the baseline.")
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

  @Option(
      names = "--watch",
      description = "Check again whenever a feature or an article is saved, until Ctrl-C.")
  private boolean watch;

  CheckCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (review.isAcceptance()) {
      return review.accept(reports, clock, terminal);
    }
    rules().requireStoriesIn(fixtures);
    OutputRun outputs = new OutputRun(output, reports, terminal, System.getenv());
    outputs.prepare();
    int threads = work.threads();
    VerdictCache verdicts = cache.open(model.folder());
    try (LazyChecker checker = new LazyChecker(() -> model.open(threads), verdicts, threads)) {
      return watch
          ? new WatchedCheck(terminal, features, fixtures, review.accepted(), reports)
              .run(() -> checkAndPrint(checker, outputs), () -> checkAndWrite(checker, outputs))
          : rules().exitCode(checkAndPrint(checker, outputs));
    } finally {
      verdicts.close();
      CacheMessages.print(verdicts, terminal.err(), work.quiet());
    }
  }

  private RunResult checkAndWrite(LazyChecker checker, OutputRun outputs) {
    RunResult result = run(checker);
    outputs.writeFiles(reports(result), work.threads());
    return result;
  }

  private RunResult checkAndPrint(LazyChecker checker, OutputRun outputs) {
    RunResult result = run(checker);
    if (!terminal.interactive()) {
      result.errors().forEach(error -> terminal.err().println("error: " + error));
      Review.of(result)
          .warnings()
          .forEach(warning -> terminal.err().println("warning: " + warning));
    }
    boolean coloured = colour == null ? terminal.wantsColour() : colour;
    outputs.write(reports(result), coloured, work.threads());
    return result;
  }

  private Reports reports(RunResult result) {
    return new Reports(result, new RunInfo(ToolVersion.current(), clock.instant()));
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
            output.isChosen() ? Optional.empty() : Optional.of(reports.resolve("cucumber.html")),
            review.plan(features, fixtures, clock),
            rules().tags());
    RunProgress progress = new RunProgress(terminal, work.quiet(), System::nanoTime);
    try {
      return new FeatureRun(options, progress).run(checker);
    } catch (IllegalArgumentException badOption) {
      throw new BrokenRunException(String.valueOf(badOption.getMessage()), badOption);
    } finally {
      progress.clear();
    }
  }
}
