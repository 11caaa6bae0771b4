package factharness.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells files that are no text at all, whatever their name says. */
final class BinaryContent {
  private static final int SAMPLE = 1 << 16;
  private static final double MOST_CONTROLS = 0.02;
  private static final Map<String, String> STARTS = starts();

  private BinaryContent() {}

  static void refuse(byte[] bytes) throws UnreadableException {
    String kind = kind(bytes);
    if (!kind.isEmpty()) {
      throw new UnreadableException(
          "is not text but " + kind + "; save the article as HTML, Markdown or plain text");
    }
  }

  private static String kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> start : STARTS.entrySet()) {
      if (head.startsWith(start.getKey())) {
        return start.getValue();
      }
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls > length * MOST_CONTROLS ? "binary data" : "";
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }

  private static Map<String, String> starts() {
    Map<String, String> starts = new LinkedHashMap<>();
    starts.put("%PDF-", "a PDF file");
    starts.put("\u0089PNG", "a PNG picture");
    starts.put("\u00FF\u00D8\u00FF", "a JPEG picture");
    starts.put("GIF8", "a GIF picture");
    starts.put("PK\u0003\u0004", "a ZIP archive or an Office document");
    starts.put("\u00D0\u00CF\u0011\u00E0", "an Office document");
    starts.put("{\\rtf", "an RTF document");
    return starts;
  }
}
