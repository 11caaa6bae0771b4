package factharness.cucumber;

import factharness.check.CheckRun;
import factharness.check.LazyChecker;
import factharness.check.RunResult;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.Expression;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Runs feature files from Java, without JUnit. */
public final class FeatureRun {
  private static final URI GLUE = URI.create("classpath:/factharness/cucumber");

  private final FeatureRunOptions options;
  private final Progress progress;

  /** Hears how far a run has come. */
  public interface Progress extends CheckRun.Progress {
    /** Nobody hears. */
    Progress NONE =
        new Progress() {
          @Override
          public void scenario(int number, int total, String name) {}

          @Override
          public void articles(int done, int total) {}
        };

    /**
     * A scenario begins.
     *
     * @param number counts from 1 to {@code total}
     */
    void scenario(int number, int total, String name);
  }

  public FeatureRun(FeatureRunOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Runs the features and says what was found. What cannot be checked becomes an error of the
   * result, also when nothing was checked at all; where only what has changed is checked, that may
   * be nothing.
   *
   * @param checker the caller closes it
   * @throws IllegalArgumentException when the tag expression is not one; the message says why
   */
  public RunResult run(LazyChecker checker) {
    Expression tags = StoryTags.parsed(options.tags());
    StoryTags storyTags = StoryTags.of(options.storyTags());
    CheckRun run = new CheckRun(options.fixtures(), checker, options.plan(), progress);
    if (options.plan().scope().isEmpty()) {
      return run.result();
    }
    FeatureFiles found = FeatureFiles.below(options.features());
    found.errors().forEach(run::report);
    FeatureReader reader = new FeatureReader();
    found.files().forEach(reader::read);
    reader.errors().forEach(run::report);
    if (!reader.features().isEmpty()) {
      execute(run, reader.features(), tags, storyTags);
    }
    return nothingIsAnError(run);
  }

  /** Cucumber takes some tenths of a second to start, which is time to read and load. */
  private static void prepare(CheckRun run, List<Feature> features) {
    Set<String> stories = StoryNames.in(features);
    Thread ahead = new Thread(() -> run.prepare(stories), "factharness-prepare");
    ahead.setDaemon(true);
    ahead.start();
  }

  private void execute(CheckRun run, List<Feature> features, Expression tags, StoryTags storyTags) {
    prepare(run, features);
    long total =
        features.stream()
            .flatMap(feature -> feature.getPickles().stream())
            .filter(pickle -> tags.evaluate(pickle.getTags()))
            .count();
    AtomicInteger number = new AtomicInteger();
    FactharnessPlugin plugin =
        new FactharnessPlugin(
            run,
            storyTags,
            name -> progress.scenario(number.incrementAndGet(), (int) total, name),
            finished -> {});
    RuntimeOptionsBuilder cucumber =
        new RuntimeOptionsBuilder()
            .addGlue(GLUE)
            .addTagFilter(tags)
            .setMonochrome()
            .setNoSummary()
            .setPublishQuiet(true);
    CucumberPage page = new CucumberPage();
    List<Plugin> plugins = new ArrayList<>();
    plugins.add(plugin);
    options.cucumberHtml().ifPresent(file -> plugins.add(page.plugin()));
    Runtime.builder()
        .withRuntimeOptions(cucumber.build())
        .withClassLoader(FeatureRun.class::getClassLoader)
        .withFeatureSupplier(() -> features)
        .withAdditionalPlugins(plugins.toArray(Plugin[]::new))
        .build()
        .run();
    options.cucumberHtml().ifPresent(file -> page.write(file, run));
  }

  /** A check that has checked nothing must not pass. */
  private RunResult nothingIsAnError(CheckRun run) {
    RunResult result = run.result();
    boolean mayBeNothing = options.plan().scope().isLimited();
    if (result.findings().isEmpty() && result.errors().isEmpty() && !mayBeNothing) {
      String where =
          options.features().stream().map(FeatureSource::shown).collect(Collectors.joining(", "));
      String why =
          options.tags().isBlank() && options.storyTags().isEmpty()
              ? "no facts were found; write some under a Scenario, such as: * the surplus is $1"
                  + " billion"
              : "no facts were found in scenarios tagged "
                  + shownTags()
                  + "; check the tags or leave out --tags";
      run.report(new RunError(new SourceLocation(where, 0), why));
      return run.result();
    }
    return result;
  }

  private String shownTags() {
    List<String> all = new ArrayList<>();
    if (!options.tags().isBlank()) {
      all.add(options.tags());
    }
    new TreeMap<>(options.storyTags())
        .forEach((story, tags) -> all.add(tags + " (of the story \"" + story + "\")"));
    return String.join(", ", all);
  }
}
