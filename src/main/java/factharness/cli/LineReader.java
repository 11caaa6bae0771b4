package factharness.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 with a bound on their length, so that no input fills the memory. */
final class LineReader {
  /**
   * One line.
   *
   * @param number counts from 1
   * @param text without its line end; {@code ""} when there is a problem
   * @param problem why the line cannot be used, or {@code ""}
   */
  record Line(int number, String text, String problem) {}

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedInputStream in;
  private final int maxBytes;
  private int number;

  LineReader(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /** Whether reading on would wait, for example for somebody who types. */
  boolean wouldWait() throws IOException {
    return in.available() == 0;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (bytes.size() < maxBytes) {
        bytes.write(read);
      } else {
        tooLong = true;
      }
    }
    number++;
    return Optional.of(
        tooLong
            ? new Line(number, "", "the line is longer than " + maxBytes + " bytes; split it")
            : decoded(bytes.toByteArray()));
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new Line(number, (marked ? text.substring(1) : text).strip(), "");
    } catch (CharacterCodingException notUtf8) {
      return new Line(number, "", "the line is not UTF-8; save the file as UTF-8");
    }
  }
}
