package factharness.judge;

import factharness.model.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A multinomial logistic model over named features: {@code p(verdict) ∝ exp(bias + Σ
 * weight·feature)}. Immutable.
 *
 * @param features the names of the features, in the order of the weights
 * @param weights for each verdict the bias followed by one weight per feature
 */
record LinearClassifier(List<String> features, Map<Verdict, double[]> weights) {
  LinearClassifier {
    features = List.copyOf(features);
    for (Verdict verdict : Verdict.values()) {
      double[] of = weights.get(verdict);
      if (of == null || of.length != features.size() + 1) {
        throw new IllegalArgumentException(
            verdict + " needs a bias and " + features.size() + " weights");
      }
    }
  }

  Probabilities classify(List<Double> values) {
    if (values.size() != features.size()) {
      throw new IllegalArgumentException(
          "expected " + features.size() + " features, got " + values.size());
    }
    double[] scores = new double[Verdict.values().length];
    for (Verdict verdict : Verdict.values()) {
      double[] of = weights.get(verdict);
      double score = of[0];
      for (int i = 0; i < values.size(); i++) {
        score += of[i + 1] * values.get(i);
      }
      scores[verdict.ordinal()] = score;
    }
    return Probabilities.softmax(scores);
  }
}
