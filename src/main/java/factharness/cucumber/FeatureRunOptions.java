package factharness.cucumber;

import factharness.check.RunPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run of feature files works on.
 *
 * @param features feature files, or folders that are searched for them
 * @param fixtures the folder with one folder for each story
 * @param tags a Cucumber tag expression such as {@code @money and not @wip}; {@code ""} for all
 * @param cucumberHtml where Cucumber's own report goes, if it is wanted
 * @param plan which part is checked, and what it is compared with
 * @param storyTags by story: a tag expression; only facts of scenarios that it fits are held
 *     against that story
 */
public record FeatureRunOptions(
    List<Path> features,
    Path fixtures,
    String tags,
    Optional<Path> cucumberHtml,
    RunPlan plan,
    Map<String, String> storyTags) {
  public FeatureRunOptions {
    features = List.copyOf(features);
    plan = tags.isBlank() && storyTags.isEmpty() ? plan : plan.forSomeScenarios();
    storyTags = Map.copyOf(storyTags);
  }

  /** A run of everything in all stories, compared with the versions before. */
  public FeatureRunOptions(
      List<Path> features, Path fixtures, String tags, Optional<Path> cucumberHtml) {
    this(features, fixtures, tags, cucumberHtml, RunPlan.ALL, Map.of());
  }
}
