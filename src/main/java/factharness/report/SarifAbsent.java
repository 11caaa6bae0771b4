package factharness.report;

import factharness.check.Baseline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems of the baseline that are none any more, as results that a viewer can close. They say in
 * every way that SARIF has that nothing is wrong, for viewers that do not look at the state.
 */
final class SarifAbsent {
  private SarifAbsent() {}

  /**
   * @param result as a problem would be written; its rule is that of before
   */
  static Map<String, Object> fixed(Map<String, Object> result, ReportedFinding shown) {
    Map<String, Object> json = new LinkedHashMap<>(result);
    json.put("ruleId", rule(shown).key());
    json.put("message", Sarif.text(VisibleText.of(Words.fixed(shown))));
    return nothingWrong(json, "pass");
  }

  /** A fact that was required then may be optional now; what was omitted stays an omission. */
  private static Status rule(ReportedFinding shown) {
    Status before = shown.previousStatus().orElse(shown.status());
    return Sarif.isRule(before) ? before : Status.OMITTED;
  }

  static Map<String, Object> gone(Baseline.Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ruleId", Status.of(entry).key());
    json.put("message", Sarif.text(VisibleText.line(Words.gone(entry))));
    json.put("locations", List.of(Sarif.location(entry.feature())));
    json.put("partialFingerprints", Map.of(Sarif.FINGERPRINT, entry.id()));
    return nothingWrong(json, "notApplicable");
  }

  private static Map<String, Object> nothingWrong(Map<String, Object> json, String kind) {
    json.put("kind", kind);
    json.put("level", "none");
    json.put("baselineState", "absent");
    return json;
  }
}
