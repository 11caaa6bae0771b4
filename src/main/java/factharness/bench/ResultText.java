package factharness.bench;

import factharness.model.Verdict;
import java.util.Locale;
import java.util.Map;

/** A result for people: aligned columns, ratios from 0 to 1. */
final class ResultText {
  private final StringBuilder text = new StringBuilder();

  private ResultText() {}

  static String of(Result result) {
    ResultText text = new ResultText();
    text.line("%s", result.file());
    result.errors().forEach(error -> text.line("  error: %s", error));
    text.summary(result);
    text.verdicts(result.score().matrix());
    text.kinds(result.score().kinds());
    text.calibration(result.score().calibration());
    text.line("");
    return text.text.toString();
  }

  private void summary(Result result) {
    Score score = result.score();
    share("accuracy", score.matrix().accuracy());
    line("  %-22s %6.3f", "macro F1", score.matrix().macroF1());
    if (score.groups().whole() > 0) {
      share("groups all right", score.groups());
    }
    line("  %-22s %6.3f", "calibration error", score.calibration().expectedError());
    line(
        "  %-22s %6.1f  (%.1f s)",
        "verdicts a second", result.verdictsPerSecond(), result.seconds());
    result
        .model()
        .ifPresent(
            model -> {
              share("model alone, accuracy", model.right());
              line(
                  "  %-22s %6.2f  (%.1f s for the model alone)",
                  "time against it", result.seconds() / model.seconds(), model.seconds());
            });
  }

  private void verdicts(ConfusionMatrix matrix) {
    line("");
    line(
        "  %-14s %10s %12s %8s   %9s %7s %6s",
        "right \\ given", "supported", "contradicted", "omitted", "precision", "recall", "F1");
    for (Verdict right : Verdict.values()) {
      line(
          "  %-14s %10d %12d %8d   %9s %7s %6s",
          right.name().toLowerCase(Locale.ROOT),
          matrix.count(right, Verdict.SUPPORTED),
          matrix.count(right, Verdict.CONTRADICTED),
          matrix.count(right, Verdict.OMITTED),
          ratio(matrix.precision(right).ratio()),
          ratio(matrix.recall(right).ratio()),
          ratio(matrix.f1(right)));
    }
  }

  private void kinds(Map<String, Share> kinds) {
    if (!kinds.isEmpty()) {
      line("");
      kinds.forEach(this::share);
    }
  }

  private void calibration(Calibration calibration) {
    line("");
    line("  %-12s %6s %11s %9s", "confidence", "count", "mean", "accuracy");
    for (Calibration.Bin bin : calibration.bins()) {
      if (bin.right().whole() > 0) {
        line(
            "  %.1f to %.1f   %6d %11s %9s",
            bin.from(),
            bin.to(),
            bin.right().whole(),
            ratio(bin.meanConfidence()),
            ratio(bin.right().ratio()));
      }
    }
  }

  private void share(String name, Share share) {
    line("  %-22s %6s  (%d of %d)", name, ratio(share.ratio()), share.part(), share.whole());
  }

  private static String ratio(double ratio) {
    return Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.3f", ratio);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
