package factharness.judge.onnx;

import factharness.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From a model's raw outputs to probabilities. */
final class Softmax {
  private Softmax() {}

  /**
   * @param logits finite numbers
   * @param labels what each of them stands for
   */
  static Entailment of(float[] logits, List<Verdict> labels) {
    double top = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      top = Math.max(top, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += StrictMath.exp(logit - top);
    }
    Map<Verdict, Double> shares = new EnumMap<>(Verdict.class);
    for (int i = 0; i < logits.length; i++) {
      shares.merge(labels.get(i), StrictMath.exp(logits[i] - top) / sum, Double::sum);
    }
    return new Entailment(
        shares.getOrDefault(Verdict.SUPPORTED, 0.0),
        shares.getOrDefault(Verdict.CONTRADICTED, 0.0),
        shares.getOrDefault(Verdict.OMITTED, 0.0));
  }
}
