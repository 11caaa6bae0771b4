package factharness.cli;

import factharness.article.ArticleException;
import factharness.article.Fixtures;
import factharness.check.Review;
import factharness.check.RunResult;
import factharness.config.Setting;
import factharness.config.StorySettings;
import factharness.text.Suggestion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What holds for each story: its own settings, and for the rest those of the run. */
final class StoryRules {
  private final FailOn failOn;
  private final List<StorySettings> stories;
  private final Map<String, FailOn> failOnByStory = new LinkedHashMap<>();

  /**
   * @param failOn of stories without a setting of their own
   */
  StoryRules(FailOn failOn, List<StorySettings> stories) {
    this.failOn = failOn;
    this.stories = stories;
    for (StorySettings story : stories) {
      story
          .of("fail-on")
          .map(Setting::value)
          .map(value -> FailOn.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')))
          .ifPresent(own -> failOnByStory.put(story.story(), own));
    }
  }

  /** The tag expressions of the stories that have one. */
  Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    for (StorySettings story : stories) {
      story.of("tags").map(Setting::value).ifPresent(own -> tags.put(story.story(), own));
    }
    return tags;
  }

  /** The exit code that a run ends with. */
  int exitCode(RunResult result) {
    if (!result.errors().isEmpty()) {
      return ExitCodes.BROKEN;
    }
    boolean fails =
        Review.of(result).findings().stream()
            .anyMatch(one -> failOnOf(one.finding().article().story()).failsAt(one));
    return fails ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private FailOn failOnOf(String story) {
    return failOnByStory.getOrDefault(story, failOn);
  }

  /**
   * Settings of a story that is not there would be passed over in silence.
   *
   * @throws BrokenRunException for the first such story
   */
  void requireStoriesIn(Path fixtures) {
    if (stories.isEmpty()) {
      return;
    }
    try {
      List<String> names = new Fixtures(fixtures).stories();
      Optional<StorySettings> lost =
          stories.stream().filter(story -> !names.contains(story.story())).findFirst();
      if (lost.isPresent()) {
        String name = lost.get().story();
        throw new BrokenRunException(
            lost.get().location()
                + ": "
                + fixtures
                + " has no story \""
                + name
                + "\"; "
                + Suggestion.of(name, names));
      }
    } catch (ArticleException noStories) {
      throw new BrokenRunException(noStories.error().toString(), noStories);
    }
  }
}
