package factharness.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The Unicode encoding that the first bytes of a file give away, with or without a mark. */
enum ByteOrderMark {
  // UTF-32LE begins like UTF-16LE and so comes first.
  UTF_32_LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  UTF_32_BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16_LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16_BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  UNMARKED_UTF_16_LE(StandardCharsets.UTF_16LE, ""),
  UNMARKED_UTF_16_BE(StandardCharsets.UTF_16BE, ""),
  NONE(StandardCharsets.UTF_8, "");

  private static final int SAMPLE = 1024;

  private final Charset charset;

  /** A character for each byte. */
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  Charset charset() {
    return charset;
  }

  /** In bytes. */
  int length() {
    return mark.length();
  }

  static ByteOrderMark of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    for (ByteOrderMark candidate : values()) {
      if (!candidate.mark.isEmpty() && head.startsWith(candidate.mark)) {
        return candidate;
      }
    }
    return unmarked(bytes);
  }

  /** Every second byte of Western text in UTF-16 is zero. */
  private static ByteOrderMark unmarked(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int highZeros = 0;
    int lowZeros = 0;
    for (int i = 0; i < pairs; i++) {
      highZeros += bytes[2 * i] == 0 ? 1 : 0;
      lowZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 8 && highZeros + lowZeros > pairs * 0.6) {
      if (highZeros < pairs * 0.05) {
        return UNMARKED_UTF_16_LE;
      }
      if (lowZeros < pairs * 0.05) {
        return UNMARKED_UTF_16_BE;
      }
    }
    return NONE;
  }
}
