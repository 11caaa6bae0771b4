package factharness.cucumber;

import factharness.check.LazyChecker;
import factharness.check.RunResult;
import factharness.model.RunError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder with features and fixtures that a test fills and runs. */
final class Workspace {
  /** Loaded once for all tests, since its models are large. */
  private static final LazyChecker CHECKER = new LazyChecker();

  private final Path root;

  Workspace(Path root) {
    this.root = root;
  }

  Path features() {
    return root.resolve("features");
  }

  Path fixtures() {
    return root.resolve("fixtures");
  }

  Workspace feature(String name, String text) {
    return write(features().resolve(name), text);
  }

  Workspace article(String path, String text) {
    return write(fixtures().resolve(path), text);
  }

  RunResult run() {
    return run("");
  }

  RunResult run(String tags) {
    FeatureRunOptions options =
        new FeatureRunOptions(List.of(features()), fixtures(), tags, Optional.empty());
    return new FeatureRun(options, FeatureRun.Progress.NONE).run(CHECKER);
  }

  /** The errors, with paths that begin in this folder. */
  List<String> errors(RunResult result) {
    String here = FeatureSource.shown(root) + "/";
    return result.errors().stream()
        .map(RunError::toString)
        .map(error -> error.replace(here, "").replace(root + "/", ""))
        .toList();
  }

  private Workspace write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
