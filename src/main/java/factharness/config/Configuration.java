package factharness.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a {@code factharness.yml} says.
 *
 * @param settings in the order of the file
 * @param stories in the order of the file
 */
public record Configuration(List<Setting> settings, List<StorySettings> stories) {
  /** Nothing is set. */
  public static final Configuration NONE = new Configuration(List.of(), List.of());

  /** The file that is looked for in the working folder. */
  public static final String FILE = "factharness.yml";

  private static final String NEARLY = "factharness.yaml";
  private static final int LIMIT = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public Configuration {
    settings = List.copyOf(settings);
    stories = List.copyOf(stories);
  }

  /**
   * What the file in a folder says, or nothing where there is none.
   *
   * @throws ConfigException when the file cannot be read or has a mistake in it
   */
  public static Configuration in(Path folder) throws ConfigException {
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      return read(file);
    }
    Path nearly = folder.resolve(NEARLY);
    if (Files.exists(nearly)) {
      throw new ConfigException(nearly, 0, "is not read under this name; call it " + FILE);
    }
    return NONE;
  }

  /**
   * What a file says.
   *
   * @throws ConfigException when the file cannot be read or has a mistake in it
   */
  public static Configuration read(Path file) throws ConfigException {
    return ConfigYaml.read(text(file), file);
  }

  /** The setting of a key, where there is one. */
  public Optional<Setting> of(String key) {
    return settings.stream().filter(setting -> setting.key().name().equals(key)).findFirst();
  }

  private static String text(Path file) throws ConfigException {
    if (!Files.isRegularFile(file)) {
      String problem = Files.exists(file) ? "is no file" : "does not exist";
      throw new ConfigException(file, 0, problem + "; name a file such as " + FILE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new ConfigException(file, 0, "is larger than 1 MiB; keep the settings you use");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new ConfigException(file, 0, "is not UTF-8; save it as UTF-8");
    } catch (IOException failed) {
      throw new ConfigException(file, 0, "cannot be read: " + failed.getMessage());
    }
  }
}
