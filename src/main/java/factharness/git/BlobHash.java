package factharness.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The hash that git gives the content of a file; no filter that a repository names is run. */
final class BlobHash {
  /** Line ends are only compared in files that fit into memory. */
  private static final long MAX_TEXT = 64L << 20;

  private BlobHash() {}

  static String of(byte[] content) {
    MessageDigest digest = begin(content.length);
    digest.update(content);
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = begin(Files.size(file));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = new byte[1 << 16];
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        digest.update(part, 0, length);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash with the line ends that git keeps where it writes others into the folder. */
  static String withPlainLineEnds(Path file) throws IOException {
    if (Files.size(file) > MAX_TEXT) {
      return of(file);
    }
    byte[] content = Files.readAllBytes(file);
    byte[] plain = new byte[content.length];
    int length = 0;
    for (int i = 0; i < content.length; i++) {
      boolean lineEnd = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
      if (!lineEnd) {
        plain[length++] = content[i];
      }
    }
    return of(Arrays.copyOf(plain, length));
  }

  private static MessageDigest begin(long length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII));
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
