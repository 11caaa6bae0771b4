package factharness.config;

import factharness.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What a file sets for one story.
 *
 * @param settings in the order of the file
 * @param location the line that names the story
 */
public record StorySettings(String story, List<Setting> settings, SourceLocation location) {
  public StorySettings {
    settings = List.copyOf(settings);
  }

  /** The setting of a key, where there is one. */
  public Optional<Setting> of(String key) {
    return settings.stream().filter(setting -> setting.key().name().equals(key)).findFirst();
  }
}
