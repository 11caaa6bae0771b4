package factharness.bench;

import factharness.json.Json;
import factharness.json.JsonException;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads labelled JSON Lines of two forms: one case a line ({@code fact}, {@code text} or {@code
 * article}, {@code verdict}, perhaps {@code kind} and {@code group}), or a ContrastNews item a line
 * (a passage in the versions {@code a} and {@code b}, and {@code claims} labelled S, R or N under
 * both), which is two cases for each claim.
 */
final class LabelledFile {
  private LabelledFile() {}

  /**
   * @param limit the most lines to read, spread evenly over the file; 0 for all
   */
  static List<LabelledCase> read(Path file, int limit) {
    List<SourceLocation> places = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        places.add(new SourceLocation(file.toString(), number));
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      throw new BenchException(new SourceLocation(file.toString(), 0), "there are no lines in it");
    }
    int step = limit == 0 ? 1 : (lines.size() + limit - 1) / limit;
    List<LabelledCase> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += step) {
      cases.addAll(cases(places.get(i), lines.get(i)));
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BenchException(
          new SourceLocation(file.toString(), 0), "the file cannot be read as UTF-8 text: " + e, e);
    }
  }

  private static List<LabelledCase> cases(SourceLocation at, String line) {
    try {
      if (!(Json.parse(line) instanceof Map<?, ?> fields)) {
        throw new BenchException(at, "the line is not a JSON object");
      }
      return fields.containsKey("claims") ? contrast(at, fields) : List.of(single(at, fields));
    } catch (JsonException e) {
      throw new BenchException(at, "the line is " + e.getMessage(), e);
    }
  }

  private static LabelledCase single(SourceLocation at, Map<?, ?> fields) {
    boolean isPath = fields.containsKey("article");
    if (isPath == fields.containsKey("text")) {
      throw new BenchException(at, "one of \"text\" and \"article\" is needed");
    }
    return new LabelledCase(
        at,
        text(at, fields, "fact"),
        text(at, fields, isPath ? "article" : "text"),
        isPath,
        verdict(at, text(at, fields, "verdict")),
        optional(fields, "kind"),
        optional(fields, "group"));
  }

  private static List<LabelledCase> contrast(SourceLocation at, Map<?, ?> fields) {
    if (!(fields.get("claims") instanceof List<?> claims)) {
      throw new BenchException(at, "\"claims\" must be a list");
    }
    List<LabelledCase> cases = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!(claims.get(i) instanceof Map<?, ?> claim)) {
        throw new BenchException(at, "claim " + (i + 1) + " is not an object");
      }
      for (String version : List.of("a", "b")) {
        cases.add(
            new LabelledCase(
                at,
                text(at, claim, "claim"),
                text(at, fields, version),
                false,
                verdict(at, text(at, claim, version)),
                optional(claim, "kind"),
                at.line() + "/" + i));
      }
    }
    return cases;
  }

  private static Verdict verdict(SourceLocation at, String label) {
    return switch (label) {
      case "S", "SUPPORTED" -> Verdict.SUPPORTED;
      case "R", "CONTRADICTED" -> Verdict.CONTRADICTED;
      case "N", "OMITTED" -> Verdict.OMITTED;
      default ->
          throw new BenchException(
              at, "\"" + label + "\" is no verdict; use SUPPORTED, CONTRADICTED or OMITTED");
    };
  }

  private static String text(SourceLocation at, Map<?, ?> fields, String name) {
    if (fields.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new BenchException(at, "\"" + name + "\" must be a text with words in it");
  }

  private static String optional(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }
}
