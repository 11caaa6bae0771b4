package factharness.cli;

import factharness.cache.CacheUse;
import factharness.cache.VerdictCache;
import java.io.PrintStream;
import java.util.Locale;

/** Says how much of a run was work, and what is wrong with the cache. */
final class CacheMessages {
  private CacheMessages() {}

  static void print(VerdictCache cache, PrintStream err, boolean quiet) {
    cache.warnings().forEach(warning -> err.println("warning: " + warning));
    CacheUse use = cache.use();
    if (use.remembered() > 0 && !quiet) {
      err.println(
          String.format(
              Locale.ROOT,
              "judged %,d of %,d verdicts, %,d from the cache",
              use.judged(),
              use.all(),
              use.remembered()));
    }
  }
}
