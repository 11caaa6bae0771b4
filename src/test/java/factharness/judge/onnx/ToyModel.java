package factharness.judge.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays out folders of the toy models that {@code src/training/tiny_model.py} makes. */
public final class ToyModel {
  public static final String NLI_CONFIG =
      "{\"id2label\": {\"0\": \"ENTAILMENT\", \"1\": \"contradiction\", \"2\": \"Neutral\"},"
          + " \"max_position_embeddings\": 16}";

  private ToyModel() {}

  public static Path in(Path folder, String network, String config) {
    try {
      copy(network, folder.resolve("model.onnx"));
      copy("tokenizer.json", folder.resolve("tokenizer.json"));
      Files.writeString(folder.resolve("config.json"), config);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = ToyModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not among the test resources");
      }
      Files.copy(in, target);
    }
  }
}
