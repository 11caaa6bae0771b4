package factharness.report;

import factharness.accepted.Acceptance;
import factharness.check.State;
import factharness.json.Json;
import factharness.model.Severity;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The problems as SARIF 2.1.0, for code-scanning views. A result points at the article's file as a
 * whole, since offsets count in its clean text, and names the feature line beside it.
 */
final class Sarif implements Format {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  static final String FINGERPRINT = "factharnessFinding/v1";

  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    root.put("runs", List.of(run(run, info)));
    out.write(Json.writeIndented(root));
    out.write("\n");
  }

  private static Map<String, Object> run(RunView run, RunInfo info) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", Words.PRODUCT);
    driver.put("version", info.toolVersion());
    driver.put("rules", Stream.of(Status.values()).filter(Sarif::isRule).map(Sarif::rule).toList());
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", run.errors().isEmpty());
    invocation.put("endTimeUtc", info.finishedAt().toString());
    invocation.put(
        "toolExecutionNotifications",
        Stream.concat(
                run.errors().stream()
                    .map(one -> notification("error", one.location(), one.message())),
                run.warnings().stream()
                    .map(one -> notification("warning", one.location(), one.message())))
            .toList());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("tool", Map.of("driver", driver));
    json.put("columnKind", "utf16CodeUnits");
    json.put("invocations", List.of(invocation));
    List<Map<String, Object>> results = new ArrayList<>();
    run.problems().forEach(one -> results.add(result(run, one)));
    run.accepted().forEach(one -> results.add(result(run, one)));
    if (run.plan().baseline().isPresent()) {
      run.fixed().forEach(one -> results.add(SarifAbsent.fixed(result(run, one), one)));
      run.gone().forEach(one -> results.add(SarifAbsent.gone(one)));
    }
    json.put("results", results);
    return json;
  }

  static boolean isRule(Status status) {
    return switch (status) {
      case CONTRADICTED, WRONGLY_STATED, REQUIRED_OMITTED, OMITTED -> true;
      case LEFT_OUT, SUPPORTED, DENIED, NOT_STATED -> false;
    };
  }

  private static Map<String, Object> rule(Status status) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", status.key());
    json.put("shortDescription", text(status.label()));
    return json;
  }

  private static Map<String, Object> result(RunView run, ReportedFinding shown) {
    Map<String, Object> related = location(shown.fact().location());
    related.put("message", text(VisibleText.line(Words.wanted(shown.fact()))));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ruleId", shown.status().key());
    json.put("level", shown.finding().severity() == Severity.ERROR ? "error" : "warning");
    json.put("message", text(VisibleText.of(Words.inFull(shown))));
    json.put(
        "locations",
        run.article(shown.article()).stream()
            .map(article -> location(run.locationOf(shown, article)))
            .toList());
    json.put("relatedLocations", List.of(related));
    json.put("partialFingerprints", Map.of(FINGERPRINT, shown.id()));
    shown.state().ifPresent(state -> json.put("baselineState", baselineState(state)));
    shown.acceptance().ifPresent(one -> json.put("suppressions", List.of(suppression(one))));
    json.put("properties", Map.of("confidence", shown.percent() / 100.0));
    return json;
  }

  private static String baselineState(State state) {
    return switch (state) {
      case NEW -> "new";
      case CHANGED -> "updated";
      case FIXED -> "absent";
      case UNCHANGED -> "unchanged";
    };
  }

  private static Map<String, Object> suppression(Acceptance entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", "external");
    json.put("status", "accepted");
    json.put("justification", VisibleText.line(Words.accepted(entry)));
    json.put("location", location(entry.location()));
    return json;
  }

  private static Map<String, Object> notification(
      String level, SourceLocation place, String message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("level", level);
    json.put("message", text(VisibleText.of(message)));
    json.put("locations", List.of(location(place)));
    return json;
  }

  static Map<String, Object> location(SourceLocation place) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(place.path())));
    if (place.line() > 0) {
      physical.put("region", Map.of("startLine", place.line()));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("physicalLocation", physical);
    return json;
  }

  static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  /** A path as a relative reference: everything but plain letters, digits and slashes escaped. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (unit & 0xFF);
      boolean plain =
          (sign >= 'a' && sign <= 'z')
              || (sign >= 'A' && sign <= 'Z')
              || (sign >= '0' && sign <= '9')
              || "/-._~".indexOf(sign) >= 0;
      uri.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", (int) sign));
    }
    return uri.toString();
  }
}
