package factharness.judge.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The three files of a model: in a folder, or on the class path for the one that is shipped. */
final class ModelFiles {
  static final String MODEL = "model.onnx";
  static final String TOKENIZER = "tokenizer.json";
  static final String CONFIG = "config.json";

  private static final String SHIPPED = "/factharness/model/";

  private final @Nullable Path folder;

  private ModelFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  static ModelFiles shipped() {
    return new ModelFiles(null);
  }

  static ModelFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ModelException(
          folder
              + " is not a folder; name one that holds model.onnx, tokenizer.json and config.json");
    }
    return new ModelFiles(folder);
  }

  /** How a file is named to people. */
  String name(String file) {
    return folder == null ? "the shipped " + file : folder.resolve(file).toString();
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  byte[] bytes(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException(name(file) + " cannot be read: " + e.getMessage(), e);
    }
  }

  InputStream open(String file) throws IOException {
    InputStream in =
        folder == null ? ModelFiles.class.getResourceAsStream(SHIPPED + file) : open(folder, file);
    if (in == null) {
      throw new ModelException(
          name(file)
              + " is missing from the class path; this build has no weights: name a model's folder, or put the"
              + " file under src/main/resources"
              + SHIPPED);
    }
    return in;
  }

  /**
   * The folder's file, which exists, for a reader that wants a path; null for the shipped model.
   */
  @Nullable Path path(String file) {
    return folder == null ? null : existing(folder, file);
  }

  private static InputStream open(Path folder, String file) throws IOException {
    return Files.newInputStream(existing(folder, file));
  }

  private static Path existing(Path folder, String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new ModelException(
          path + " is missing; a model's folder holds model.onnx, tokenizer.json and config.json");
    }
    return path;
  }
}
