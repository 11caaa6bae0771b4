package factharness.report;

import factharness.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON value to walk into; what is not there is a tree without a value. */
record JsonTree(@Nullable Object value) {
  static JsonTree parse(String json) {
    return new JsonTree(Json.parse(json));
  }

  JsonTree at(String key) {
    return new JsonTree(value instanceof Map<?, ?> map ? map.get(key) : null);
  }

  JsonTree at(int index) {
    return new JsonTree(list().get(index));
  }

  boolean exists() {
    return value != null;
  }

  String text() {
    return Objects.toString(value);
  }

  List<?> list() {
    return value instanceof List<?> list ? list : List.of();
  }
}
