package factharness.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to measure.
 *
 * @param limit the most lines of each file, spread evenly over it; 0 for all
 * @param json whether to print JSON and not text
 * @param modelAlone whether to measure the bare model too
 * @param model a folder with another model than the shipped one, or null
 */
public record BenchOptions(int limit, boolean json, boolean modelAlone, @Nullable Path model) {
  public BenchOptions {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit must not be negative, but is " + limit);
    }
  }
}
