package factharness.report;

import factharness.check.Baseline;
import factharness.json.Json;
import factharness.json.JsonException;
import factharness.model.Expectation;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an earlier run wrote as {@link ReportFormat#JSON}. */
public final class BaselineFile {
  /** A run of 10,000 articles and 20 facts has about a fifth of this. */
  private static final long LIMIT = 1L << 30;

  private static final String REMEDY = "name the findings.json of an earlier check";

  private final String path;

  private BaselineFile(String path) {
    this.path = path;
  }

  /**
   * The findings in a file.
   *
   * @throws BaselineException when it is missing, is something else, or was written by a version of
   *     Factharness whose findings are not understood; the message says which
   */
  public static Baseline read(Path file) throws BaselineException {
    BaselineFile reader = new BaselineFile(file.toString().replace('\\', '/'));
    return reader.baseline(reader.parsed(reader.text(file)));
  }

  private String text(Path file) throws BaselineException {
    try {
      if (Files.isDirectory(file)) {
        throw wrong("is a folder; " + REMEDY);
      }
      if (Files.size(file) > LIMIT) {
        throw wrong("is larger than " + (LIMIT >> 30) + " GiB, which no findings are; " + REMEDY);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (NoSuchFileException missing) {
      throw wrong("does not exist; " + REMEDY + ", or leave out the baseline for a first run");
    } catch (CharacterCodingException notUtf8) {
      throw wrong("is not UTF-8; " + REMEDY);
    } catch (IOException failed) {
      throw wrong("cannot be read: " + failed.getMessage());
    }
  }

  private Map<?, ?> parsed(String text) throws BaselineException {
    try {
      if (Json.parse(text) instanceof Map<?, ?> root) {
        return root;
      }
    } catch (JsonException notJson) {
      throw wrong("is " + notJson.getMessage() + "; " + REMEDY);
    }
    throw wrong("holds no findings; " + REMEDY);
  }

  private Baseline baseline(Map<?, ?> root) throws BaselineException {
    if (!(root.get("schemaVersion") instanceof Integer version)
        || !(root.get("findings") instanceof List<?> list)) {
      throw wrong("was not written by check; " + REMEDY);
    }
    if (version != JsonFindings.SCHEMA_VERSION) {
      throw wrong(
          "has the schema version "
              + version
              + " and this Factharness reads "
              + JsonFindings.SCHEMA_VERSION
              + "; "
              + (version > JsonFindings.SCHEMA_VERSION
                  ? "update Factharness"
                  : "write it anew with check"));
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    for (Object item : list) {
      entries.add(entry(new Fields("findings[" + entries.size() + "]", item)));
    }
    return new Baseline(path, String.valueOf(root.get("finishedAt")), entries);
  }

  private Baseline.Entry entry(Fields fields) throws BaselineException {
    Fields feature = new Fields(fields.where + ".feature", fields.value("feature"));
    String story = fields.text("story");
    String article = fields.text("article");
    return new Baseline.Entry(
        fields.text("id"),
        fields.text("fact"),
        new SourceLocation(feature.text("path"), feature.line()),
        fields.constant("expectation", Expectation.values()),
        story.isEmpty() ? article : story + "/" + article,
        fields.text("version"),
        fields.constant("verdict", Verdict.values()),
        fields.constant("severity", Severity.values()),
        fields.value("accepted") != null);
  }

  private BaselineException wrong(String problem) {
    return new BaselineException(path + " " + problem);
  }

  /** One object of the file. */
  private final class Fields {
    private final String where;
    private final Map<?, ?> values;

    Fields(String where, @Nullable Object object) throws BaselineException {
      this.where = where;
      if (!(object instanceof Map<?, ?> map)) {
        throw wrong("has no " + where + "; " + REMEDY);
      }
      this.values = map;
    }

    @Nullable Object value(String name) {
      return values.get(name);
    }

    String text(String name) throws BaselineException {
      if (values.get(name) instanceof String text) {
        return text;
      }
      throw wrong("has no text \"" + name + "\" in " + where + "; " + REMEDY);
    }

    int line() {
      return values.get("line") instanceof Integer line && line > 0 ? line : 0;
    }

    <E extends Enum<E>> E constant(String name, E[] known) throws BaselineException {
      String text = text(name).toUpperCase(Locale.ROOT);
      return Stream.of(known)
          .filter(one -> one.name().equals(text))
          .findFirst()
          .orElseThrow(() -> unknown(name, text));
    }

    private BaselineException unknown(String name, String text) {
      return wrong("has the unknown " + name + " \"" + text + "\" in " + where + "; " + REMEDY);
    }
  }
}
