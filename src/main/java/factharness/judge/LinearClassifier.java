package factharness.judge;

import factharness.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    return Probabilities.softmax(
        score(Verdict.SUPPORTED, values),
        score(Verdict.CONTRADICTED, values),
        score(Verdict.OMITTED, values));
  }

  private double score(Verdict verdict, List<Double> values) {
    double[] of = Objects.requireNonNull(weights.get(verdict));
    double score = of[0];
    for (int i = 0; i < values.size(); i++) {
      score += of[i + 1] * values.get(i);
    }
    return score;
  }
}
