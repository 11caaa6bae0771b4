package factharness.bench;

import java.util.ArrayList;
import java.util.List;

/** Whether confidences keep their word: of the verdicts given 0.9, about 90% should be right. */
final class Calibration {
  private static final int BINS = 10;

  private final List<Bin> bins;
  private final int total;

  private Calibration(List<Bin> bins, int total) {
    this.bins = List.copyOf(bins);
    this.total = total;
  }

  /**
   * Verdicts of about the same confidence.
   *
   * @param from the least confidence, included
   * @param to the most, excluded but for 1
   * @param meanConfidence not a number where {@code right} is of nothing
   */
  record Bin(double from, double to, double meanConfidence, Share right) {}

  static Calibration of(List<Outcome> outcomes) {
    double[] confidence = new double[BINS];
    List<Share> right = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      right.add(Share.none());
    }
    for (Outcome outcome : outcomes) {
      int bin = Math.min(BINS - 1, (int) (outcome.confidence() * BINS));
      confidence[bin] += outcome.confidence();
      right.set(bin, right.get(bin).plus(outcome.isRight()));
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      Share share = right.get(i);
      double mean = share.whole() == 0 ? Double.NaN : confidence[i] / share.whole();
      bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, mean, share));
    }
    return new Calibration(bins, outcomes.size());
  }

  /** Ten bins of equal width, from 0 to 1; empty ones too. */
  List<Bin> bins() {
    return bins;
  }

  /**
   * The expected calibration error: how far confidence and accuracy lie apart in a bin, averaged
   * over the verdicts; 0 is perfect.
   */
  double expectedError() {
    return bins.stream()
        .filter(bin -> bin.right().whole() > 0)
        .mapToDouble(
            bin ->
                Math.abs(bin.meanConfidence() - bin.right().ratio()) * bin.right().whole() / total)
        .sum();
  }
}
