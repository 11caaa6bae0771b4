package factharness.bench;

import factharness.model.RunError;
import factharness.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result for programs; a ratio of nothing is null. */
final class ResultJson {
  private ResultJson() {}

  static Map<String, @Nullable Object> of(Result result) {
    Score score = result.score();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", result.file());
    json.put("verdicts", score.matrix().accuracy().whole());
    json.put("errors", result.errors().stream().map(RunError::toString).toList());
    json.put("accuracy", number(score.matrix().accuracy().ratio()));
    json.put("macroF1", number(score.matrix().macroF1()));
    json.put("groups", share(score.groups()));
    json.put("calibrationError", number(score.calibration().expectedError()));
    json.put("seconds", number(result.seconds()));
    json.put("verdictsPerSecond", number(result.verdictsPerSecond()));
    json.put("modelAlone", result.model().map(model -> alone(result, model)).orElse(null));
    json.put("classes", classes(score.matrix()));
    Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
    score.kinds().forEach((kind, share) -> kinds.put(kind, share(share)));
    json.put("kinds", kinds);
    json.put("calibration", score.calibration().bins().stream().map(ResultJson::bin).toList());
    return json;
  }

  private static Map<String, @Nullable Object> alone(Result result, Result.ModelAlone model) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("accuracy", number(model.right().ratio()));
    json.put("seconds", number(model.seconds()));
    json.put("timeAgainstIt", number(result.seconds() / model.seconds()));
    return json;
  }

  private static Map<String, @Nullable Object> classes(ConfusionMatrix matrix) {
    Map<String, @Nullable Object> classes = new LinkedHashMap<>();
    for (Verdict right : Verdict.values()) {
      Map<String, @Nullable Object> given = new LinkedHashMap<>();
      List.of(Verdict.values()).forEach(v -> given.put(v.name(), matrix.count(right, v)));
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("precision", number(matrix.precision(right).ratio()));
      row.put("recall", number(matrix.recall(right).ratio()));
      row.put("f1", number(matrix.f1(right)));
      row.put("given", given);
      classes.put(right.name(), row);
    }
    return classes;
  }

  private static Map<String, @Nullable Object> bin(Calibration.Bin bin) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", bin.from());
    json.put("to", bin.to());
    json.put("count", bin.right().whole());
    json.put("meanConfidence", number(bin.meanConfidence()));
    json.put("accuracy", number(bin.right().ratio()));
    return json;
  }

  private static Map<String, @Nullable Object> share(Share share) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("right", share.part());
    json.put("of", share.whole());
    json.put("ratio", number(share.ratio()));
    return json;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? Math.round(value * 10_000) / 10_000.0 : null;
  }
}
