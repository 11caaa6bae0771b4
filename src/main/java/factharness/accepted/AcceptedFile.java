package factharness.accepted;

import factharness.files.AtomicFile;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file of accepted findings, {@code accepted.yml} unless it is named otherwise. */
public final class AcceptedFile {
  private static final long LIMIT = 4 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final String shown;

  public AcceptedFile(Path file) {
    this.file = file;
    this.shown = file.toString().replace('\\', '/');
  }

  /** Whether there is anything under the file's name. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * The entries, in order.
   *
   * @throws AcceptedException when the file is missing or has a mistake; the message names the line
   */
  public List<Acceptance> read() throws AcceptedException {
    return AcceptedYaml.read(withoutMark(text()), shown);
  }

  /**
   * Adds an entry at the end; all that is in the file stays as it is, byte for byte. The file is
   * made when it is not there.
   *
   * @throws AcceptedException when the file has a mistake or cannot be written; then it is
   *     unchanged
   */
  public void append(Acceptance entry) throws AcceptedException {
    String before = exists() ? text() : AcceptedText.HEADING;
    List<Acceptance> expected = new ArrayList<>(AcceptedYaml.read(withoutMark(before), shown));
    expected.add(entry);
    String after = AcceptedText.withEntry(before, expected, entry);
    if (!sameWords(AcceptedYaml.read(withoutMark(after), shown), expected)) {
      throw wrong("cannot be added to; end it with an entry of its list and a line break");
    }
    write(after);
  }

  private static boolean sameWords(List<Acceptance> found, List<Acceptance> expected) {
    return words(found).equals(words(expected));
  }

  private static List<List<Object>> words(List<Acceptance> entries) {
    return entries.stream()
        .map(e -> List.<Object>of(e.fact(), e.article(), e.verdict(), e.why(), e.until()))
        .toList();
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private String text() throws AcceptedException {
    try {
      if (Files.size(file) > LIMIT) {
        throw wrong("is larger than " + (LIMIT >> 20) + " MiB; remove what is over");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (NoSuchFileException missing) {
      throw wrong("does not exist; name the file of accepted findings");
    } catch (CharacterCodingException notUtf8) {
      throw wrong("is not UTF-8; save it as UTF-8");
    } catch (IOException failed) {
      throw wrong("cannot be read: " + failed.getMessage());
    }
  }

  private void write(String text) throws AcceptedException {
    try {
      AtomicFile.write(file, out -> out.write(text));
    } catch (IOException failed) {
      throw wrong("cannot be written: " + failed);
    }
  }

  private AcceptedException wrong(String problem) {
    return new AcceptedException(new SourceLocation(shown, 0), problem);
  }
}
