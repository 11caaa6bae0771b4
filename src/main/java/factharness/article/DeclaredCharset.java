package factharness.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or an XML file names in its head. */
final class DeclaredCharset {
  private static final int HEAD = 4096;
  private static final Pattern LABEL =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([^\\s\"'/>;]{1,40})"
              + "|<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{1,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Labels that the web reads as a larger set than their standard (WHATWG Encoding Standard, "Names
   * and labels").
   */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          // A file that says so in single bytes is not in UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private DeclaredCharset() {}

  /** The name as declared, or {@code ""}. */
  static String labelIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = LABEL.matcher(head);
    if (!matcher.find()) {
      return "";
    }
    String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return label.strip();
  }

  static Charset charset(String label) throws UnreadableException {
    String name = READ_AS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnreadableException(
          "declares the unknown encoding \"" + label + "\"; save it as UTF-8 and declare that");
    }
  }
}
