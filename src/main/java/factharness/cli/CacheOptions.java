package factharness.cli;

import factharness.cache.VerdictCache;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where verdicts are kept from one run to the next. */
final class CacheOptions {
  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Where verdicts are kept, so that the next run only judges what has changed (default:"
              + " .factharness-cache).")
  private Path folder = Path.of(".factharness-cache");

  @Option(names = "--no-cache", description = "Judge everything, and keep nothing.")
  private boolean off;

  /**
   * @param model the folder of the model that is used in place of the shipped one
   */
  VerdictCache open(Optional<Path> model) {
    return off ? VerdictCache.none() : VerdictCache.in(folder, model);
  }
}
