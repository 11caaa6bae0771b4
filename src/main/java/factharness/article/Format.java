package factharness.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of article files, told apart by the end of the file's name. */
enum Format {
  HTML("html|htm|xhtml"),
  TEXT("txt|text"),
  MARKDOWN("md|markdown"),
  JSON("json"),
  XML("xml|nitf|newsml");

  /** What may be written in a message: the usual name ends. */
  static final String KNOWN = ".html, .txt, .md, .json or .xml, each also with .gz";

  private static final String GZIP = ".gz";

  private final Pattern names;

  Format(String ends) {
    names = Pattern.compile("(?i).*\\.(?:" + ends + ")", Pattern.DOTALL);
  }

  static Optional<Format> of(Path file) {
    String name = plainName(file);
    for (Format format : values()) {
      if (format.names.matcher(name).matches()) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The file's name without its format's end: {@code v2} of {@code v2.html.gz}. */
  static String stem(Path file) {
    String name = plainName(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String plainName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP)
        ? name.substring(0, name.length() - GZIP.length())
        : name;
  }
}
