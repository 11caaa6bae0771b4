package factharness.judge;

import factharness.model.Verdict;

/** How probable each verdict is; the three sum to 1. */
public record Probabilities(double supported, double contradicted, double omitted) {
  static Probabilities softmax(double[] scores) {
    double max = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double s = StrictMath.exp(scores[Verdict.SUPPORTED.ordinal()] - max);
    double c = StrictMath.exp(scores[Verdict.CONTRADICTED.ordinal()] - max);
    double o = StrictMath.exp(scores[Verdict.OMITTED.ordinal()] - max);
    double all = s + c + o;
    return new Probabilities(s / all, c / all, o / all);
  }

  public double of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> supported;
      case CONTRADICTED -> contradicted;
      case OMITTED -> omitted;
    };
  }

  /** The most probable verdict; on a tie the one that accuses the article less. */
  public Verdict mostProbable() {
    if (supported >= contradicted && supported >= omitted) {
      return Verdict.SUPPORTED;
    }
    return omitted >= contradicted ? Verdict.OMITTED : Verdict.CONTRADICTED;
  }
}
