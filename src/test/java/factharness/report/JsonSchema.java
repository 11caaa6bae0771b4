package factharness.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import factharness.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON schema to hold outputs against. */
final class JsonSchema {
  private final Schema schema;

  private JsonSchema(String text) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  static JsonSchema of(String text) {
    return new JsonSchema(text);
  }

  /** The same, but objects may have no other fields than the schema names. */
  static JsonSchema strict(String text) {
    return new JsonSchema(Json.write(closed(Json.parse(text))));
  }

  static JsonSchema fromClassPath(String resource) throws IOException {
    try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
      return new JsonSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** What is wrong with a JSON text, as sentences with the place. */
  List<String> problems(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static @Nullable Object closed(@Nullable Object schema) {
    if (schema instanceof List<?> list) {
      return list.stream().map(JsonSchema::closed).toList();
    }
    if (!(schema instanceof Map<?, ?> map)) {
      return schema;
    }
    Map<Object, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, closed(value)));
    if (map.get("properties") instanceof Map<?, ?>) {
      copy.put("additionalProperties", false);
    }
    return copy;
  }
}
