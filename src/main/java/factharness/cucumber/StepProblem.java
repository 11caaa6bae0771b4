package factharness.cucumber;

import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.List;
import java.util.Optional;

/**
 * Why a step did not run as it should. Steps of Factharness do not fail; what remains are lists in
 * the wrong place, which Cucumber refuses, and other people's steps and hooks.
 *
 * @param line 1-based, in the feature file
 */
record StepProblem(int line, String message) {
  static Optional<StepProblem> of(TestStepFinished event) {
    Result result = event.getResult();
    Status status = result.getStatus();
    if (status.isOk() || status.is(Status.SKIPPED)) {
      return Optional.empty();
    }
    if (result.getError() instanceof FlaggedFactsError) {
      return Optional.empty();
    }
    TestCase scenario = event.getTestCase();
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      String message = message(step, result) + rest(scenario, step);
      return Optional.of(new StepProblem(step.getStep().getLine(), message));
    }
    return Optional.of(
        new StepProblem(
            scenario.getLocation().getLine(), "a hook of this scenario failed: " + cause(result)));
  }

  private static String message(PickleStepTestStep step, Result result) {
    String text = step.getStep().getText();
    boolean hasList = step.getStep().getArgument() != null;
    if (!hasList
        && (text.matches(TakenPhrases.LIST) || text.matches(TakenPhrases.NOT_STATED_LIST))) {
      return "there is no list under \"" + text + "\"; write one fact a row: | fact |";
    }
    if (hasList
        && step.getPattern() != null
        && step.getPattern().equals(TakenPhrases.ANY_SENTENCE)) {
      return "\""
          + text
          + "\" has a list under it; begin a list with: every article states: (or: no article states:)";
    }
    return "the step \"" + text + "\" failed: " + cause(result);
  }

  private static String cause(Result result) {
    return result.getError() == null
        ? result.getStatus().name()
        : String.valueOf(result.getError().getMessage()).strip();
  }

  private static String rest(TestCase scenario, PickleStepTestStep failed) {
    List<TestStep> steps = scenario.getTestSteps();
    long after =
        steps.stream()
            .skip(steps.indexOf(failed) + 1L)
            .filter(PickleStepTestStep.class::isInstance)
            .count();
    return after == 0 ? "" : "; steps after it that were not checked: " + after;
  }
}
