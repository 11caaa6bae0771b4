package factharness.cucumber;

import factharness.article.ArticleException;
import factharness.check.CheckRun;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one scenario has said so far: its story, its facts, its errors. Of one thread. */
final class ScenarioFacts {
  /** Cucumber rebuilds step classes for each scenario, and runs a scenario on one thread. */
  private static final ThreadLocal<ScenarioFacts> CURRENT = new ThreadLocal<>();

  private final CheckRun run;
  private final StoryTags storyTags;
  private final TypingSlips slips;
  private final FeatureSource source;
  private final TestCase scenario;
  private final Map<Selection, List<Fact>> facts = new LinkedHashMap<>();
  private final List<RunError> errors = new ArrayList<>();
  private @Nullable Selection selection;
  private boolean selectionFailed;
  private @Nullable PickleStepTestStep step;

  ScenarioFacts(
      CheckRun run,
      StoryTags storyTags,
      TypingSlips slips,
      FeatureSource source,
      TestCase scenario) {
    this.run = run;
    this.storyTags = storyTags;
    this.slips = slips;
    this.source = source;
    this.scenario = scenario;
    errors.addAll(source.errors());
  }

  /**
   * The scenario that runs on this thread.
   *
   * @throws IllegalStateException when the plugin, which begins scenarios, is not part of the run
   */
  static ScenarioFacts current() {
    ScenarioFacts current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException(
          "the plugin of Factharness is not part of this run; set cucumber.plugin="
              + FactharnessPlugin.class.getName());
    }
    return current;
  }

  /** From now on this thread runs this scenario. */
  void begin() {
    CURRENT.set(this);
  }

  /** From now on this thread runs no scenario. */
  static void end() {
    CURRENT.remove();
  }

  /** The steps that are called next belong to {@code step}. */
  void enter(PickleStepTestStep step) {
    this.step = step;
  }

  void story(String name) {
    select(Selection.of(name));
  }

  void article(String name) {
    Optional<Selection> chosen = Selection.article(name, selection, selectionIsUsed());
    if (chosen.isPresent()) {
      select(chosen.get());
    } else if (!selectionFailed) {
      error(here(), "there is no story before the article; begin with: Given the story \"…\"");
      selectionFailed = true;
    }
  }

  /** Takes the sentence of the current step as a fact, or says why it is none. */
  void fact(String sentence, Expectation expectation) {
    fact(sentence, here(), expectation);
  }

  /** Takes each sentence of the list under the current step as a fact. */
  void list(Expectation expectation) {
    FactList list = FactList.under(currentStep(), source);
    list.problem().ifPresent(problem -> error(here(), problem));
    list.sentences()
        .forEach(sentence -> fact(sentence.text(), source.location(sentence.line()), expectation));
  }

  /** Keeps what a step did wrong as an error of the run. */
  void error(SourceLocation location, String message) {
    RunError error = new RunError(location, message);
    errors.add(error);
    run.report(error);
  }

  /** Where the current step stands. */
  SourceLocation here() {
    return source.location(currentStep().getStep().getLine());
  }

  /** Judges the facts of the scenario, in one batch for each article. */
  ScenarioOutcome judge() {
    List<Finding> findings = new ArrayList<>();
    facts.forEach(
        (from, stated) -> {
          try {
            findings.addAll(run.check(from.story(), from.articles(), stated));
          } catch (ArticleException gone) {
            error(stated.get(0).location(), described(gone));
          }
        });
    facts.clear();
    Set<Finding> accepted =
        findings.stream().filter(run::accepts).collect(Collectors.toUnmodifiableSet());
    return new ScenarioOutcome(findings, accepted, errors);
  }

  private void fact(String sentence, SourceLocation location, Expectation expectation) {
    Selection from = selection;
    if (from != null && !sentence.isBlank()) {
      Fact fact = stated(sentence, location, expectation);
      if (wasChecked(from, fact)) {
        add(from, fact);
        return;
      }
    }
    Optional<String> slip = slips.in(sentence);
    if (slip.isPresent()) {
      error(location, slip.get());
    } else if (from != null) {
      add(from, stated(sentence, location, expectation));
    } else if (!selectionFailed) {
      error(
          location,
          "there is no story before this fact; write above it, or in the Background:"
              + " Given the story \"…\"; the facts of this scenario are not checked");
      selectionFailed = true;
    }
  }

  /** What was a fact for an earlier run is no slip now, and the tagger need not be loaded. */
  private boolean wasChecked(Selection from, Fact fact) {
    try {
      return run.wasChecked(from.story(), fact);
    } catch (ArticleException gone) {
      return false;
    }
  }

  private Fact stated(String sentence, SourceLocation location, Expectation expectation) {
    return new Fact(
        sentence.strip(),
        location,
        expectation,
        Tags.importance(scenario.getTags()),
        source.section(scenario, currentStep().getStep().getLine()),
        scenario.getTags());
  }

  private void add(Selection from, Fact fact) {
    if (storyTags.fit(from.story(), scenario.getTags())) {
      facts.computeIfAbsent(from, key -> new ArrayList<>()).add(fact);
    }
  }

  private boolean selectionIsUsed() {
    Selection current = selection;
    return current != null && facts.containsKey(current);
  }

  private void select(Selection chosen) {
    selection = null;
    selectionFailed = true;
    try {
      List<String> articles = new ArrayList<>();
      for (String article : chosen.articles()) {
        articles.add(run.open(chosen.story(), article));
      }
      selection = new Selection(run.open(chosen.story()), articles);
      selectionFailed = false;
    } catch (ArticleException missing) {
      error(here(), described(missing) + "; the facts below this line are not checked");
    }
  }

  /** The error's place is a folder or file; the message of a step needs it as its subject. */
  private static String described(ArticleException missing) {
    RunError error = missing.error();
    return error.location() + " " + error.message();
  }

  private PickleStepTestStep currentStep() {
    PickleStepTestStep current = step;
    if (current == null) {
      throw new IllegalStateException("no step has started");
    }
    return current;
  }
}
