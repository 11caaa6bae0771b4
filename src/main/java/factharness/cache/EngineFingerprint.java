package factharness.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Tells one build of Factharness, with its model, from another: another class, word list, weight or
 * library, another Java or another kind of machine may give another verdict.
 */
public final class EngineFingerprint {
  /** A resource of each library that has a say in a verdict; its address names the version. */
  static final List<String> LIBRARIES =
      List.of(
          "ai/onnxruntime/OrtEnvironment.class",
          "ai/djl/huggingface/tokenizers/HuggingFaceTokenizer.class",
          "opennlp/tools/postag/POSModel.class",
          "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
          "com/ibm/icu/text/RuleBasedNumberFormat.class");

  private static final List<String> PLATFORM =
      List.of("os.name", "os.arch", "java.vm.name", "java.vm.version");

  private EngineFingerprint() {}

  /**
   * The fingerprint of the running program, in hexadecimal digits.
   *
   * @param model the folder of a model that is used in place of the shipped one
   * @throws IOException when the program's own files, or the model's, cannot be read
   */
  public static String of(Optional<Path> model) throws IOException {
    ContentHash hash = new ContentHash();
    PLATFORM.forEach(property -> hash.add(System.getProperty(property, "")));
    Path program = program();
    if (Files.isDirectory(program)) {
      addFolder(program, hash);
    } else {
      hash.add(ZipDirectory.of(program));
    }
    String own = String.valueOf(program.getFileName());
    LIBRARIES.stream()
        .map(EngineFingerprint::archiveOf)
        .filter(archive -> !archive.equals(own))
        .forEach(hash::add);
    if (model.isPresent()) {
      addFolder(model.get(), hash);
    }
    return hash.hex();
  }

  /** The name, such as {@code onnxruntime-1.22.0.jar}, of the file that holds a resource. */
  static String archiveOf(String resource) {
    URL address = EngineFingerprint.class.getClassLoader().getResource(resource);
    if (address == null) {
      return "";
    }
    String path = address.toString();
    String archive = path.substring(0, path.length() - resource.length()).replaceAll("[!/]+$", "");
    return archive.substring(archive.lastIndexOf('/') + 1);
  }

  /** The jar, or the folder of classes, that this class comes from. */
  private static Path program() throws IOException {
    CodeSource source = EngineFingerprint.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IOException("the program's own files are not known");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException("the program's own files are not known: " + source.getLocation(), e);
    }
  }

  private static void addFolder(Path folder, ContentHash hash) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (var found = Files.walk(folder)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (var file : files.entrySet()) {
      hash.add(file.getKey()).add(Files.size(file.getValue())).add(checksum(file.getValue()));
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
