package factharness.cucumber;

import factharness.cache.VerdictCache;
import factharness.check.CheckRun;
import factharness.check.FactChecker;
import factharness.check.LazyChecker;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestSourceRead;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Connects one run of Cucumber with one {@link CheckRun}: tells the steps which line they stand on,
 * and writes the reports when the run ends. Name it in {@code cucumber.plugin}, beside the glue
 * {@code factharness.cucumber}.
 *
 * <p>It listens to events as they happen, not after the run, because steps need their line while
 * they run; {@link CheckRun} puts the results in order.
 */
public final class FactharnessPlugin implements ConcurrentEventListener {
  private static final Logger LOG = System.getLogger(FactharnessPlugin.class.getName());

  private final CheckRun run;
  private final StoryTags storyTags;
  private final TypingSlips slips = new TypingSlips();
  private final Consumer<String> onScenario;
  private final Consumer<CheckRun> onFinish;
  private final Map<URI, FeatureSource> sources = new ConcurrentHashMap<>();

  /** For runs of the JUnit Platform; see {@link LibrarySettings} for what can be set. */
  public FactharnessPlugin() {
    this(LibrarySettings.load());
  }

  private FactharnessPlugin(LibrarySettings settings) {
    this(settings, settings.verdicts());
  }

  private FactharnessPlugin(LibrarySettings settings, VerdictCache verdicts) {
    this(settings, verdicts, new LazyChecker(FactChecker::create, verdicts, 1));
  }

  private FactharnessPlugin(LibrarySettings settings, VerdictCache verdicts, LazyChecker checker) {
    this(
        new CheckRun(settings.fixtures(), checker, settings.plan(), (done, total) -> {}),
        StoryTags.NONE,
        scenario -> {},
        run -> {
          checker.close();
          verdicts.close();
          verdicts.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
          settings.write(run.result());
        });
  }

  /**
   * @param storyTags which scenarios' facts count for a story
   * @param onScenario told the name of each scenario as it starts
   * @param onFinish given the run after the last scenario
   */
  FactharnessPlugin(
      CheckRun run, StoryTags storyTags, Consumer<String> onScenario, Consumer<CheckRun> onFinish) {
    this.run = run;
    this.storyTags = storyTags;
    this.onScenario = onScenario;
    this.onFinish = onFinish;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestSourceRead.class, this::read);
    publisher.registerHandlerFor(TestSourceParsed.class, this::parsed);
    publisher.registerHandlerFor(TestCaseStarted.class, started -> begin(started.getTestCase()));
    publisher.registerHandlerFor(TestStepStarted.class, this::enter);
    publisher.registerHandlerFor(TestStepFinished.class, this::leave);
    publisher.registerHandlerFor(TestCaseFinished.class, finished -> ScenarioFacts.end());
    publisher.registerHandlerFor(TestRunFinished.class, end -> onFinish.accept(run));
  }

  private void read(TestSourceRead event) {
    sources.put(event.getUri(), FeatureSource.unparsed(event.getUri(), event.getSource()));
  }

  private void parsed(TestSourceParsed event) {
    FeatureSource source = source(event.getUri()).parsed(event.getNodes());
    sources.put(event.getUri(), source);
    source.errors().forEach(run::report);
  }

  private void begin(TestCase scenario) {
    onScenario.accept(scenario.getName());
    new ScenarioFacts(run, storyTags, slips, source(scenario.getUri()), scenario).begin();
  }

  private void enter(TestStepStarted event) {
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      ScenarioFacts.current().enter(step);
    }
  }

  private void leave(TestStepFinished event) {
    StepProblem.of(event)
        .ifPresent(
            problem -> {
              FeatureSource source = source(event.getTestCase().getUri());
              ScenarioFacts.current().error(source.location(problem.line()), problem.message());
            });
  }

  private FeatureSource source(URI uri) {
    return sources.getOrDefault(uri, FeatureSource.unparsed(uri, ""));
  }
}
