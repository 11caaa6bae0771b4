package factharness.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes to text. A byte order mark decides, then the bytes themselves where they can only be UTF-8,
 * then what the file declares; what declares nothing and is not UTF-8 is taken for windows-1252, as
 * browsers do, with a warning.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static Decoded decode(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty; put the article's text in it or remove it");
    }
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return plain(lenient(bytes, mark.length(), mark.charset()));
    }
    BinaryContent.refuse(bytes);
    String declared = DeclaredCharset.labelIn(bytes);
    if (declared.isEmpty()) {
      return undeclared(bytes);
    }
    return declared(bytes, declared, DeclaredCharset.charset(declared));
  }

  private static Decoded declared(byte[] bytes, String label, Charset charset) {
    Utf8Check check = Utf8Check.of(bytes);
    boolean saysUtf8 = charset.equals(StandardCharsets.UTF_8);
    if (check.isPlainAscii() || saysUtf8 == check.isMostlyUtf8()) {
      Decoded text = plain(lenient(bytes, 0, charset));
      return saysUtf8 && check.malformed() > 0 ? damaged(text, check) : text;
    }
    Charset actual = saysUtf8 ? WINDOWS_1252 : StandardCharsets.UTF_8;
    return new Decoded(
        lenient(bytes, 0, actual),
        List.of("declares the encoding " + label + " but is " + actual.name() + ", and read so"));
  }

  private static Decoded undeclared(byte[] bytes) throws UnreadableException {
    Utf8Check check = Utf8Check.of(bytes);
    if (check.isPlainAscii() || check.isMostlyUtf8()) {
      Decoded text = plain(lenient(bytes, 0, StandardCharsets.UTF_8));
      return check.malformed() > 0 ? damaged(text, check) : text;
    }
    try {
      String text =
          WINDOWS_1252
              .newDecoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(text, List.of("is not UTF-8 and was read as windows-1252"));
    } catch (CharacterCodingException notWindows) {
      throw new UnreadableException(
          "is in an encoding that cannot be told from its bytes; save it as UTF-8");
    }
  }

  private static Decoded plain(String text) {
    return new Decoded(text, List.of());
  }

  private static Decoded damaged(Decoded text, Utf8Check check) {
    String count = check.malformed() + (check.malformed() == 1 ? " place" : " places");
    return new Decoded(
        text.text(), List.of("has " + count + " that are not UTF-8, shown as \uFFFD"));
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
