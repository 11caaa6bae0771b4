package factharness.cucumber;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run of feature files works on.
 *
 * @param features feature files, or folders that are searched for them
 * @param fixtures the folder with one folder for each story
 * @param tags a Cucumber tag expression such as {@code @money and not @wip}; {@code ""} for all
 * @param cucumberHtml where Cucumber's own report goes, if it is wanted
 */
public record FeatureRunOptions(
    List<Path> features, Path fixtures, String tags, Optional<Path> cucumberHtml) {
  public FeatureRunOptions {
    features = List.copyOf(features);
  }
}
