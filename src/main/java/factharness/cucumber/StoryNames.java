package factharness.cucumber;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stories that features name, before any of their steps runs. */
final class StoryNames {
  private static final Pattern STORY = Pattern.compile(TakenPhrases.STORY);
  private static final Pattern ARTICLE_OF_STORY = Pattern.compile(TakenPhrases.ARTICLE);

  private StoryNames() {}

  /** In the order of their first mention. */
  static Set<String> in(List<Feature> features) {
    Set<String> names = new LinkedHashSet<>();
    for (Feature feature : features) {
      for (Pickle pickle : feature.getPickles()) {
        for (Step step : pickle.getSteps()) {
          add(step.getText(), names);
        }
      }
    }
    return names;
  }

  private static void add(String step, Set<String> names) {
    Matcher story = STORY.matcher(step);
    if (story.matches()) {
      names.add(story.group(1));
      return;
    }
    Matcher article = ARTICLE_OF_STORY.matcher(step);
    if (article.matches() && article.group(1).indexOf('/') > 0) {
      names.add(article.group(1).substring(0, article.group(1).indexOf('/')));
    }
  }
}
