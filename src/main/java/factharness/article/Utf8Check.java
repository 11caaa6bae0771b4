package factharness.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How far bytes are UTF-8.
 *
 * @param multibyte characters of more than one byte that are well formed
 * @param malformed places that no UTF-8 has
 */
record Utf8Check(int multibyte, int malformed) {
  static Utf8Check of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int multibyte = 0;
    int malformed = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      multibyte += countNonAscii(out.flip());
      out.clear();
      if (result.isError()) {
        malformed++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        return new Utf8Check(multibyte, malformed);
      }
    }
  }

  boolean isPlainAscii() {
    return multibyte == 0 && malformed == 0;
  }

  /** Bytes of another encoding hardly ever form UTF-8 by chance, but a file may be damaged. */
  boolean isMostlyUtf8() {
    return multibyte > 0 && multibyte >= malformed;
  }

  private static int countNonAscii(CharBuffer chars) {
    int count = 0;
    while (chars.hasRemaining()) {
      count += chars.get() > 0x7F ? 1 : 0;
    }
    return count;
  }
}
