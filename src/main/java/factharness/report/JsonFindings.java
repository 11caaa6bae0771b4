package factharness.report;

import factharness.accepted.Acceptance;
import factharness.check.Baseline;
import factharness.check.Earlier;
import factharness.json.Json;
import factharness.model.Article;
import factharness.model.Evidence;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every finding as JSON, for programs. A field may be added; any other change raises the version.
 */
final class JsonFindings implements Format {
  static final int SCHEMA_VERSION = 1;

  @Override
  public void write(RunView run, RunInfo info, Writer out) throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("schemaVersion", SCHEMA_VERSION);
    root.put("toolVersion", info.toolVersion());
    root.put("finishedAt", info.finishedAt().toString());
    run.plan().baseline().ifPresent(baseline -> root.put("baseline", baseline(baseline)));
    if (run.plan().scope().isLimited()) {
      root.put("changedSince", run.plan().scope().since());
    }
    root.put("outcome", outcome(run.tally()));
    root.put("articles", run.articles().stream().map(one -> article(run, one)).toList());
    root.put("findings", run.findings().stream().map(one -> finding(run, one)).toList());
    root.put("gone", run.gone().stream().map(JsonFindings::gone).toList());
    root.put(
        "warnings",
        run.warnings().stream().map(one -> note(one.location(), one.message())).toList());
    root.put(
        "errors", run.errors().stream().map(one -> note(one.location(), one.message())).toList());
    out.write(Json.writeIndented(root));
    out.write("\n");
  }

  private static Map<String, Object> outcome(Tally tally) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("summary", Words.outcome(tally));
    json.put("facts", tally.facts());
    json.put("articles", tally.articles());
    json.put("findings", tally.findings());
    json.put("problems", tally.problems());
    json.put("contradictions", tally.contradictions());
    json.put("omissions", tally.omissions());
    json.put("articlesWithProblems", tally.articlesWithProblems());
    json.put("new", tally.newProblems());
    json.put("changed", tally.changed());
    json.put("fixed", tally.fixed());
    json.put("gone", tally.gone());
    json.put("accepted", tally.accepted());
    json.put("errors", tally.errors());
    return json;
  }

  private static Map<String, Object> article(RunView run, Article article) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("story", article.id().story());
    json.put("article", article.id().article());
    json.put("version", article.id().version());
    run.previousOf(article).ifPresent(before -> json.put("previousVersion", before.id().version()));
    json.put("source", article.source());
    json.put("headline", article.metadata().headline());
    json.put("published", article.metadata().published());
    json.put("url", article.metadata().url());
    json.put("warnings", article.metadata().warnings());
    return json;
  }

  private static Map<String, Object> finding(RunView run, ReportedFinding shown) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", shown.id());
    json.put("factId", shown.factId());
    json.put("fact", shown.fact().text());
    json.put("feature", location(shown.fact().location()));
    json.put("section", shown.fact().section());
    json.put("tags", shown.fact().tags());
    json.put("expectation", lower(shown.fact().expectation()));
    json.put("importance", lower(shown.fact().importance()));
    json.put("story", shown.article().story());
    json.put("article", shown.article().article());
    json.put("version", shown.article().version());
    json.put("verdict", shown.finding().verdict().name());
    json.put("severity", lower(shown.finding().severity()));
    json.put("confidence", Math.round(shown.finding().confidence() * 10_000) / 10_000.0);
    json.put(
        "evidence",
        shown.finding().evidence().stream()
            .map(one -> evidence(one, run.lineOf(shown, one)))
            .toList());
    json.put("expected", shown.finding().explanation().expected());
    json.put("found", shown.finding().explanation().found());
    json.put("reason", shown.finding().explanation().reason());
    Earlier before = shown.previous();
    if (before != null) {
      json.put("previousVerdict", before.verdict().name());
    }
    shown.state().ifPresent(state -> json.put("state", lower(state)));
    shown.acceptance().ifPresent(entry -> json.put("accepted", accepted(entry)));
    return json;
  }

  private static Map<String, Object> evidence(Evidence evidence, int line) {
    Map<String, Object> json = span(evidence.span());
    json.put("quote", evidence.quote());
    if (line > 0) {
      json.put("line", line);
    }
    json.put("marks", evidence.marks().stream().map(JsonFindings::span).toList());
    return json;
  }

  private static Map<String, Object> span(TextSpan span) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", span.start());
    json.put("end", span.end());
    return json;
  }

  private static Map<String, Object> baseline(Baseline baseline) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", baseline.path());
    json.put("finishedAt", baseline.finishedAt());
    return json;
  }

  private static Map<String, Object> accepted(Acceptance entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("why", entry.why());
    entry.until().ifPresent(day -> json.put("until", day.toString()));
    json.put("entry", location(entry.location()));
    return json;
  }

  private static Map<String, Object> gone(Baseline.Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("fact", entry.fact());
    json.put("feature", location(entry.feature()));
    json.put("expectation", lower(entry.expectation()));
    json.put("article", entry.article());
    json.put("version", entry.version());
    json.put("verdict", entry.verdict().name());
    json.put("severity", lower(entry.severity()));
    return json;
  }

  private static Map<String, Object> note(SourceLocation place, String message) {
    Map<String, Object> json = new LinkedHashMap<>(location(place));
    json.put("message", message);
    return json;
  }

  private static Map<String, Object> location(SourceLocation location) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", location.path());
    if (location.line() > 0) {
      json.put("line", location.line());
    }
    return json;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
