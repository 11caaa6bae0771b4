package factharness.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small story that can be checked as it stands: facts, two versions of an article, settings and a
 * GitHub workflow.
 */
public final class Starter {
  /**
   * A file of the starter.
   *
   * @param path below the folder, with forward slashes
   * @param isNew false when a file of that name was there, which is as it was
   */
  public record StarterFile(String path, boolean isNew) {}

  /** Where each resource goes. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("factharness.yml", "factharness.yml");
    FILES.put("features/tram-line.feature", "features/tram-line.feature");
    for (String version : List.of("v1.txt", "v2.txt")) {
      String article = "fixtures/tram-line/valley-courier/" + version;
      FILES.put(article, article);
    }
    // A resource in a folder that begins with a dot is left out by many tools.
    FILES.put("factharness-workflow.yml", ".github/workflows/facts.yml");
  }

  private Starter() {}

  /**
   * Writes those files that are not there yet; no file is ever overwritten.
   *
   * @param folder made when it is not there
   * @return every file, new or not
   * @throws IOException when the folder cannot be written to
   */
  public static List<StarterFile> writeTo(Path folder) throws IOException {
    List<StarterFile> files = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      boolean isNew = write(file.getKey(), folder.resolve(file.getValue()));
      files.add(new StarterFile(file.getValue(), isNew));
    }
    return List.copyOf(files);
  }

  private static boolean write(String resource, Path target) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (InputStream in = Starter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks the resource " + resource);
      }
      Files.copy(in, target);
      return true;
    } catch (FileAlreadyExistsException kept) {
      return false;
    }
  }
}
