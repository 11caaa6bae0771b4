package factharness.report;

import factharness.json.Json;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems as a code quality report of GitLab: an array of issues, each with a fingerprint that
 * stays the same from run to run, by which GitLab tells what a merge request brings and fixes.
 */
final class GitlabCodeQuality implements Format {
  /** An omission stands on no line, and GitLab wants one. */
  private static final int FIRST_LINE = 1;

  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    List<Map<String, Object>> issues = new ArrayList<>();
    StableIds ids = new StableIds();
    for (RunError error : run.errors()) {
      issues.add(
          issue(
              Words.ERRORS + ": " + error.message(),
              "not-checked",
              ids.of(error),
              "blocker",
              error.location()));
    }
    run.problems().forEach(shown -> add(issues, run, shown, severity(shown.status())));
    run.accepted().forEach(shown -> add(issues, run, shown, "info"));
    out.write(Json.writeIndented(issues));
    out.write("\n");
  }

  private static void add(
      List<Map<String, Object>> issues, RunView run, ReportedFinding shown, String severity) {
    String reason =
        shown
            .acceptance()
            .map(entry -> Words.explanation(shown) + "; " + Words.accepted(entry))
            .orElseGet(() -> Words.explanation(shown));
    run.article(shown.article())
        .map(article -> run.locationOf(shown, article))
        .ifPresent(
            place ->
                issues.add(
                    issue(
                        Words.title(shown) + " (" + reason + ")",
                        shown.status().key(),
                        shown.id(),
                        severity,
                        place)));
  }

  private static String severity(Status status) {
    return switch (status) {
      case CONTRADICTED, WRONGLY_STATED -> "critical";
      case REQUIRED_OMITTED -> "major";
      case OMITTED -> "minor";
      case LEFT_OUT, SUPPORTED, DENIED, NOT_STATED -> "info";
    };
  }

  private static Map<String, Object> issue(
      String description, String check, String fingerprint, String severity, SourceLocation place) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", VisibleText.line(place.path()));
    location.put("lines", Map.of("begin", Math.max(FIRST_LINE, place.line())));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("description", VisibleText.line(description));
    json.put("check_name", check);
    json.put("fingerprint", fingerprint);
    json.put("severity", severity);
    json.put("location", location);
    return json;
  }
}
