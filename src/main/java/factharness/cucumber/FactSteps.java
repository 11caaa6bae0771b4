package factharness.cucumber;

import factharness.model.Expectation;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;

/**
 * The feature language. Cucumber makes a new one for each scenario; what a scenario has said is
 * kept in {@link ScenarioFacts}, so that a step never fails and the steps after it are never
 * skipped.
 */
public final class FactSteps {
  @Given(TakenPhrases.STORY)
  public void theStory(String name) {
    ScenarioFacts.current().story(TakenPhrases.named(name));
  }

  @Given(TakenPhrases.ARTICLE)
  public void theArticle(String name) {
    ScenarioFacts.current().article(TakenPhrases.named(name));
  }

  /**
   * Takes each sentence of a list as a fact.
   *
   * @param list a table or a doc string; it is read together with its lines in the file
   */
  @Then(TakenPhrases.LIST)
  public void everyArticleStates(Object list) {
    ScenarioFacts.current().list(Expectation.STATED);
  }

  /**
   * Takes each sentence of a list as a mistake that must not appear.
   *
   * @param list like that of {@link #everyArticleStates}
   */
  @Then(TakenPhrases.NOT_STATED_LIST)
  public void noArticleStates(Object list) {
    ScenarioFacts.current().list(Expectation.NOT_STATED);
  }

  @Then(TakenPhrases.NOT_STATED)
  public void noArticleStatesThat(String sentence) {
    ScenarioFacts.current().fact(sentence, Expectation.NOT_STATED);
  }

  @Then(TakenPhrases.ANY_SENTENCE)
  public void fact(String sentence) {
    ScenarioFacts.current().fact(sentence, Expectation.STATED);
  }

  /** Judges what the scenario has said and fails it once, for all of its flagged facts. */
  @After
  public void judge(Scenario scenario) {
    ScenarioOutcome outcome = ScenarioFacts.current().judge();
    if (!outcome.findings().isEmpty()) {
      scenario.log(outcome.log());
    }
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw failure;
            });
  }
}
