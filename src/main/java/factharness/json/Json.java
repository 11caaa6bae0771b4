package factharness.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java values: objects are {@link Map}s in the order written, arrays {@link List}s,
 * and the rest {@link String}, {@link Number}, {@link Boolean} and {@code null}. Thread-safe.
 */
public final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

  private Json() {}

  /**
   * Reads one JSON value.
   *
   * @throws JsonException when {@code json} is not exactly one well-formed value; the message says
   *     where and why
   */
  public static @Nullable Object parse(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new JsonException(message(e), e);
    }
  }

  /** Writes a value on one line. */
  public static String write(@Nullable Object value) {
    return write(MAPPER.writer(), value);
  }

  /** Writes a value indented, with {@code \n} line ends on every system. */
  public static String writeIndented(@Nullable Object value) {
    return write(PRETTY, value).replace(System.lineSeparator(), "\n");
  }

  private static String write(ObjectWriter writer, @Nullable Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new JsonException("cannot be written as JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String message(JsonProcessingException e) {
    if (e.getLocation() == null) {
      return "not JSON: " + e.getOriginalMessage();
    }
    return "not JSON at line "
        + e.getLocation().getLineNr()
        + ", column "
        + e.getLocation().getColumnNr()
        + ": "
        + e.getOriginalMessage();
  }
}
