package factharness.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A hand-edited resource: lines of tab-separated fields, comments behind {@code #}. */
final class OwnFile {
  private OwnFile() {}

  /**
   * Every line as its fields, none of them left out at the end.
   *
   * @param columns the number of fields that each line must have
   */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(name).split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != columns) {
        throw new IllegalStateException(
            name + ":" + number + ": expected " + columns + " fields, found " + fields.length);
      }
      rows.add(fields);
    }
    return rows;
  }

  /** The parts of a comma-separated field; none of an empty one. */
  static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(",", -1));
  }

  private static String text(String name) {
    try (InputStream in = OwnFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The lexicon file " + name + " is not on the class path; rebuild Factharness.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon file " + name + " could not be read.", e);
    }
  }
}
