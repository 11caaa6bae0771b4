package factharness.cache;

import factharness.files.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The verdicts on one article as a file: a mark of the format, the number of entries, for each its
 * key and its bytes, and a checksum of all that at the end.
 */
final class VerdictFile {
  private static final int MARK = 0x46484331; // FHC1

  /** No article is held against so many facts; a length above it is damage. */
  private static final long MAX_BYTES = 100_000_000;

  private VerdictFile() {}

  /**
   * The entries; none where there is no file.
   *
   * @throws FindingCodec.DamagedException when it is not what was once written
   * @throws IOException when it cannot be read
   */
  static Map<String, byte[]> read(Path file) throws FindingCodec.DamagedException, IOException {
    byte[] bytes;
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new FindingCodec.DamagedException(new IOException("too long"));
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return Map.of();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return entries(in, bytes);
    } catch (IOException e) {
      throw new FindingCodec.DamagedException(e);
    }
  }

  private static Map<String, byte[]> entries(DataInputStream in, byte[] bytes) throws IOException {
    if (bytes.length < Integer.BYTES + Long.BYTES || in.readInt() != MARK) {
      throw new IOException("not a file of verdicts");
    }
    int content = bytes.length - Long.BYTES;
    DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, content, Long.BYTES));
    if (end.readLong() != checksum(bytes, content)) {
      throw new IOException("the checksum is wrong");
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      int length = in.readInt();
      if (length < 0 || length > in.available()) {
        throw new IOException("no entry has the length " + length);
      }
      entries.put(key, in.readNBytes(length));
    }
    return entries;
  }

  /**
   * Replaces the file.
   *
   * @throws IOException when that is not possible; the old file is still there then
   */
  static void write(Path file, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeInt(entries.size());
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    }
    AtomicFile.writeBytes(file, bytes::writeTo);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
