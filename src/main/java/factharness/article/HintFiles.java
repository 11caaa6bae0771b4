package factharness.article;

import factharness.model.RunError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The {@code reading.yml} of a story and that of all stories; what is wrong becomes an error. */
final class HintFiles {
  private static final String NAME = "reading.yml";
  private static final Pattern LIKE_IT = Pattern.compile("(?i)reading\\.ya?ml");
  private static final int LIMIT = 64 << 10;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path realRoot;
  private final List<RunError> errors;

  /**
   * @param realRoot the folder of the stories, without links; no file outside of it is opened
   * @param errors what is wrong is added here
   */
  HintFiles(Path realRoot, List<RunError> errors) {
    this.realRoot = realRoot;
    this.errors = errors;
  }

  static boolean isLike(Path entry) {
    return LIKE_IT.matcher(Fixtures.nameOf(entry)).matches();
  }

  ReadingHints of(Path root, Path story) throws ArticleException {
    return new ReadingHints(in(story), in(root));
  }

  private Map<String, PageHints> in(Path folder) throws ArticleException {
    Map<String, PageHints> hints = Map.of();
    for (Path entry : Fixtures.entries(folder)) {
      if (isLike(entry)) {
        try {
          hints = read(entry);
        } catch (UnreadableException unreadable) {
          errors.add(ArticleException.errorIn(entry, unreadable));
        } catch (IOException failed) {
          errors.add(ArticleException.errorIn(entry, "cannot be read: " + failed.getMessage()));
        }
      }
    }
    return hints;
  }

  private Map<String, PageHints> read(Path file) throws UnreadableException, IOException {
    if (!Fixtures.nameOf(file).equals(NAME)) {
      throw new UnreadableException("is not read under this name; call it " + NAME);
    }
    if (!Fixtures.isInside(realRoot, file)) {
      throw new UnreadableException(Fixtures.OUTSIDE);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableException("is a folder; give it another name");
    }
    return HintsYaml.read(text(file), ArticleException.shown(file));
  }

  private static String text(Path file) throws UnreadableException, IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LIMIT + 1);
    }
    if (bytes.length > LIMIT) {
      throw new UnreadableException(
          "is larger than " + (LIMIT >> 10) + " KiB; keep the hints of hosts you use");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableException("is not UTF-8; save it as UTF-8");
    }
  }
}
