package factharness.cli;

import factharness.check.RunResult;
import factharness.model.Finding;
import factharness.report.RoundSummary;
import factharness.watch.FileWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks again whenever a feature or an article is saved, until it is stopped. */
final class WatchedCheck {
  /** An editor's save is over after a fraction of this. */
  private static final Duration QUIET = Duration.ofMillis(250);

  private final Terminal terminal;
  private final List<Path> features;
  private final Path fixtures;
  private final Path accepted;
  private final Path reports;

  /**
   * @param features files or folders
   * @param accepted the file of accepted findings, which need not be there
   * @param reports what is written there is nobody's change
   */
  WatchedCheck(Terminal terminal, List<Path> features, Path fixtures, Path accepted, Path reports) {
    this.terminal = terminal;
    this.features = features;
    this.fixtures = fixtures;
    this.accepted = accepted;
    this.reports = reports;
  }

  /**
   * Checks once, then after each change.
   *
   * @param first checks everything and says so
   * @param again checks and writes the reports; what has not changed it need not judge
   * @return the exit code
   */
  int run(Supplier<RunResult> first, Supplier<RunResult> again) {
    List<Path> watched = new ArrayList<>(features);
    watched.add(fixtures);
    watched.add(accepted);
    try (FileWatch watch = new FileWatch(watched, QUIET);
        StopSignal signal = new StopSignal(watch)) {
      RunResult last = first.get();
      say("Watching " + shown(watched) + "; stop with Ctrl-C.");
      while (!signal.isStopping()) {
        Set<Path> changed = watch.next();
        changed.removeIf(path -> path.startsWith(reports));
        if (!changed.isEmpty()) {
          last = round(last, changed, again);
        }
      }
      return ExitCodes.CLEAN;
    } catch (IOException failed) {
      throw new BrokenRunException(
          "this system cannot watch " + shown(watched) + "; check without --watch: " + failed,
          failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitCodes.CLEAN;
    }
  }

  /** A round that fails leaves the next one to come. */
  private RunResult round(RunResult last, Set<Path> changed, Supplier<RunResult> again) {
    try {
      RunResult now = again.get();
      RoundSummary.print(last, now, touched(changed, last, now), terminal.out());
      return now;
    } catch (BrokenRunException broken) {
      terminal.err().println("error: " + broken.getMessage());
      return last;
    }
  }

  /** The stories that a change may have to do with. */
  private Set<String> touched(Set<Path> changed, RunResult before, RunResult now) {
    Set<String> stories = new TreeSet<>();
    for (Path path : changed) {
      if (path.startsWith(fixtures) && fixtures.relativize(path).getNameCount() > 1) {
        String folder = fixtures.relativize(path).getName(0).toString();
        stories.add(Normalizer.normalize(folder, Normalizer.Form.NFC));
      } else {
        Stream.of(before, now)
            .flatMap(run -> run.findings().stream())
            .filter(found -> isForAll(path) || isIn(path, found))
            .map(found -> found.article().story())
            .forEach(stories::add);
      }
    }
    return stories;
  }

  private boolean isForAll(Path path) {
    return path.startsWith(fixtures) || path.equals(accepted);
  }

  private static boolean isIn(Path feature, Finding finding) {
    return absolute(Path.of(finding.fact().location().path())).equals(absolute(feature));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String shown(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }

  private void say(String text) {
    terminal.out().print(text + "\n");
    terminal.out().flush();
  }
}
