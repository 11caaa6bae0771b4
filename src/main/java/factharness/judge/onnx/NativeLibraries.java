package factharness.judge.onnx;

import ai.djl.util.Utils;
import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;

/**
 * Keeps ONNX Runtime's native libraries where the tokenizer's is kept, in DJL's cache folder, so
 * that they are unpacked once. By itself ONNX Runtime unpacks them into the folder for temporary
 * files at every start, and leaves a folder behind there: an empty one, or one with 21 MB in it
 * when the program is killed.
 */
final class NativeLibraries {
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /**
   * To be called before ONNX Runtime is loaded. A folder that the user has named stays; where none
   * can be written, or the libraries are not in a jar, ONNX Runtime unpacks them by itself.
   */
  static void keep() {
    if (System.getProperty(FOLDER_PROPERTY) == null) {
      List<URL> libraries = ofThisMachine();
      try {
        if (!libraries.isEmpty()) {
          Path folder = unpack(libraries, Utils.getEngineCacheDir("onnxruntime"));
          System.setProperty(FOLDER_PROPERTY, folder.toString());
        }
      } catch (IOException | SecurityException e) {
        System.clearProperty(FOLDER_PROPERTY);
      }
    }
  }

  /** Those that ship for this system and processor; none where they are not in a jar. */
  static List<URL> ofThisMachine() {
    List<URL> libraries = new ArrayList<>();
    for (String library : LIBRARIES) {
      URL resource =
          OrtEnvironment.class.getResource(
              "/ai/onnxruntime/native/" + platform() + "/" + System.mapLibraryName(library));
      if (resource == null || !resource.getProtocol().equals("jar")) {
        return List.of();
      }
      libraries.add(resource);
    }
    return List.copyOf(libraries);
  }

  /**
   * The folder in {@code parent} that holds these very libraries; each is written there unless it
   * is there already, aside first, so that programs that start at once do not disturb each other.
   */
  static Path unpack(List<URL> libraries, Path parent) throws IOException {
    List<JarEntry> entries = new ArrayList<>();
    StringBuilder version = new StringBuilder(platform());
    for (URL library : libraries) {
      JarEntry entry = ((JarURLConnection) library.openConnection()).getJarEntry();
      entries.add(entry);
      version.append('-').append(Long.toHexString(entry.getCrc()));
    }
    Path folder = Files.createDirectories(parent.resolve(version.toString()));
    for (int i = 0; i < entries.size(); i++) {
      String path = entries.get(i).getName();
      Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
      if (!Files.exists(file) || Files.size(file) != entries.get(i).getSize()) {
        write(libraries.get(i), file);
      }
    }
    return folder;
  }

  private static void write(URL library, Path file) throws IOException {
    Path aside = Files.createTempFile(file.getParent(), "unpacking", ".tmp");
    try {
      try (InputStream in = library.openStream()) {
        Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** In ONNX Runtime's words: "linux-x64". */
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    return name + "-" + (processor.equals("aarch64") ? "aarch64" : "x64");
  }
}
