package factharness.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, unpacked where they are gzip, and never more than a limit. */
final class FileBytes {
  /** 16 MiB: ten times the largest news pages seen, small enough to be parsed in seconds. */
  static final int LIMIT = 16 << 20;

  private FileBytes() {}

  static byte[] read(Path file) throws UnreadableException, IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException("is a folder; name one file of it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bounded(in, "is larger than ");
    }
  }

  /** The content of gzip, or {@code packed} itself where they are none. */
  static byte[] unpacked(byte[] packed) throws UnreadableException, IOException {
    if (!isGzip(packed)) {
      return packed;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return bounded(in, "unpacks to more than ");
    } catch (ZipException | java.io.EOFException broken) {
      throw new UnreadableException("is damaged gzip (" + broken.getMessage() + "); pack it again");
    }
  }

  private static byte[] bounded(InputStream in, String problem)
      throws UnreadableException, IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableException(
          problem + (LIMIT >> 20) + " MiB, which no article is; save the article alone");
    }
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }
}
