package factharness.cli;

import factharness.json.Json;
import factharness.json.JsonException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of input to {@code judge}.
 *
 * @param line counts from 1
 * @param id as given, any JSON value
 * @param source the text itself, or the path of an article's file
 * @param problem why the line cannot be judged, or {@code ""}
 */
record JudgeQuestion(
    int line, @Nullable Object id, String fact, String source, boolean isPath, String problem) {
  static JudgeQuestion of(LineReader.Line line) {
    if (!line.problem().isEmpty()) {
      return bad(line, null, line.problem());
    }
    try {
      if (Json.parse(line.text()) instanceof Map<?, ?> fields) {
        return of(line, fields);
      }
      return bad(line, null, "the line is not a JSON object");
    } catch (JsonException notJson) {
      return bad(line, null, "the line is " + withoutLine(notJson));
    }
  }

  boolean isBad() {
    return !problem.isEmpty();
  }

  /** Whether both can be judged in one batch. */
  boolean hasSameSource(JudgeQuestion other) {
    return !isBad() && !other.isBad() && isPath == other.isPath && source.equals(other.source);
  }

  private static JudgeQuestion of(LineReader.Line line, Map<?, ?> fields) {
    Object id = fields.get("id");
    boolean hasText = fields.containsKey("text");
    boolean hasArticle = fields.containsKey("article");
    if (hasText == hasArticle) {
      String problem = hasText ? "give only one of" : "there is no";
      return bad(line, id, problem + " \"text\" or \"article\"");
    }
    String sourceField = hasText ? "text" : "article";
    if (!(fields.get("fact") instanceof String fact) || fact.isBlank()) {
      return bad(line, id, "\"fact\" must be a sentence");
    }
    if (!(fields.get(sourceField) instanceof String source) || source.isBlank()) {
      String wanted = hasText ? "an article or passage" : "the path of a file";
      return bad(line, id, "\"" + sourceField + "\" must be " + wanted);
    }
    return new JudgeQuestion(line.number(), id, fact.strip(), source, hasArticle, "");
  }

  /** The parser counts lines inside of one line. */
  private static String withoutLine(JsonException notJson) {
    return String.valueOf(notJson.getMessage()).replace("at line 1, column", "at column");
  }

  private static JudgeQuestion bad(LineReader.Line line, @Nullable Object id, String problem) {
    return new JudgeQuestion(line.number(), id, "", "", false, problem);
  }
}
