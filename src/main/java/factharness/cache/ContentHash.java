package factharness.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 over parts, each with its length, so that no two lists of parts look alike. */
final class ContentHash {
  private final MessageDigest digest;

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  ContentHash add(String text) {
    // UTF-16, since half a surrogate pair has no UTF-8 form and would look like any other.
    ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
    units.asCharBuffer().put(text);
    return add(units.array());
  }

  ContentHash add(byte[] bytes) {
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  ContentHash add(List<String> texts) {
    add(texts.size());
    texts.forEach(this::add);
    return this;
  }

  ContentHash add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    return this;
  }

  /** 64 hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
