package factharness.cucumber;

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
 * @param storyTags by story: a tag expression; only facts of scenarios that it fits are held
 *     against that story
 */
public record FeatureRunOptions(
    List<Path> features,
    Path fixtures,
    String tags,
    Optional<Path> cucumberHtml,
    Map<String, String> storyTags) {
  public FeatureRunOptions {
    features = List.copyOf(features);
    storyTags = Map.copyOf(storyTags);
  }

  /** All stories with the same tags. */
  public FeatureRunOptions(
      List<Path> features, Path fixtures, String tags, Optional<Path> cucumberHtml) {
    this(features, fixtures, tags, cucumberHtml, Map.of());
  }
}
