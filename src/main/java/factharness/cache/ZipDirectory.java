package factharness.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The table of contents of a jar, which has a checksum for each of its files: it tells one jar from
 * another without reading all of it.
 */
final class ZipDirectory {
  /** The record at the end of the file that says where the table begins (4.3.16 of APPNOTE.TXT). */
  private static final int END_MARK = 0x06054b50;

  private static final int END_LENGTH = 22;
  private static final int SIZE_AT = 12;
  private static final int START_AT = 16;
  private static final int MAX_COMMENT = 65_535;

  private ZipDirectory() {}

  /**
   * The bytes of the table.
   *
   * @throws IOException when the file cannot be read or is no jar of less than 4 GB
   */
  static byte[] of(Path archive) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
      int length = (int) Math.min(file.length(), END_LENGTH + MAX_COMMENT);
      byte[] tail = read(file, file.length() - length, length);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - END_LENGTH; at >= 0; at--) {
        if (end.getInt(at) == END_MARK) {
          int size = end.getInt(at + SIZE_AT);
          long start = Integer.toUnsignedLong(end.getInt(at + START_AT));
          if (size >= 0 && start + size <= file.length()) {
            return read(file, start, size);
          }
        }
      }
      throw new IOException(archive + " has no table of contents that can be read");
    }
  }

  private static byte[] read(RandomAccessFile file, long start, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(start);
    file.readFully(bytes);
    return bytes;
  }
}
