package factharness.cucumber;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which scenarios count for which story, beside those that the run leaves out for all. */
record StoryTags(Map<String, Expression> byStory) {
  static final StoryTags NONE = new StoryTags(Map.of());

  StoryTags {
    byStory = Map.copyOf(byStory);
  }

  /**
   * @throws IllegalArgumentException when an expression is not one
   */
  static StoryTags of(Map<String, String> expressions) {
    Map<String, Expression> byStory = new TreeMap<>();
    expressions.forEach((story, tags) -> byStory.put(story, parsed(tags)));
    return new StoryTags(byStory);
  }

  /**
   * @throws IllegalArgumentException when it is no tag expression
   */
  static Expression parsed(String tags) {
    try {
      return TagExpressionParser.parse(tags);
    } catch (TagExpressionException wrong) {
      throw new IllegalArgumentException(
          "the tag expression \"" + tags + "\" is not one: " + wrong.getMessage(), wrong);
    }
  }

  boolean fit(String story, List<String> scenarioTags) {
    Expression wanted = byStory.get(story);
    return wanted == null || wanted.evaluate(scenarioTags);
  }
}
