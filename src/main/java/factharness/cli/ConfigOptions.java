package factharness.cli;

import factharness.config.ConfigException;
import factharness.config.Configuration;
import factharness.config.StorySettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the settings of a command come from, beside its own options. */
final class ConfigOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The file of settings (default: factharness.yml, where there is one).")
  private @Nullable Path file;

  @Option(
      names = "--print-config",
      description = "Print the settings in force and where each comes from, and do nothing else.")
  private boolean printed;

  private Configuration configuration = Configuration.NONE;

  /**
   * Reads the file of settings.
   *
   * @throws BrokenRunException when it has a mistake
   */
  Configuration read() {
    try {
      configuration = file == null ? Configuration.in(Path.of("")) : Configuration.read(file);
      return configuration;
    } catch (ConfigException wrong) {
      throw new BrokenRunException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  boolean isToBePrinted() {
    return printed;
  }

  /** What the file that was read sets for single stories. */
  List<StorySettings> stories() {
    return configuration.stories();
  }
}
