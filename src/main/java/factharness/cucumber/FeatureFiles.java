package factharness.cucumber;

import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The feature files below some paths.
 *
 * @param files in the order of their paths, each once
 * @param errors why others could not be had
 */
record FeatureFiles(List<Path> files, List<RunError> errors) {
  private static final String ENDING = ".feature";

  FeatureFiles {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }

  static FeatureFiles below(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    List<RunError> errors = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        files.add(path.normalize());
      } else if (Files.isDirectory(path)) {
        addFolder(path, files, errors);
      } else {
        errors.add(error(path, "does not exist; name a feature file or a folder of them"));
      }
    }
    return new FeatureFiles(List.copyOf(files), errors);
  }

  static RunError error(Path path, String message) {
    return new RunError(new SourceLocation(FeatureSource.shown(path), 0), message);
  }

  private static void addFolder(Path folder, Set<Path> files, List<RunError> errors) {
    int before = files.size();
    try (Stream<Path> below = Files.walk(folder)) {
      below.filter(FeatureFiles::isFeature).map(Path::normalize).forEach(files::add);
    } catch (IOException | java.io.UncheckedIOException failed) {
      errors.add(error(folder, "cannot be listed: " + failed.getMessage()));
      return;
    }
    if (files.size() == before) {
      errors.add(error(folder, "has no features; put a file there whose name ends in " + ENDING));
    }
  }

  private static boolean isFeature(Path path) {
    return Files.isRegularFile(path) && path.toString().endsWith(ENDING);
  }
}
