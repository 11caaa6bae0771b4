package factharness.judge;

import factharness.model.Verdict;

/** How probable each verdict is; the three sum to 1. */
public record Probabilities(double supported, double contradicted, double omitted) {
  private static final double EVEN = 0.5;

  static Probabilities softmax(double supported, double contradicted, double omitted) {
    double max = Math.max(supported, Math.max(contradicted, omitted));
    double s = StrictMath.exp(supported - max);
    double c = StrictMath.exp(contradicted - max);
    double o = StrictMath.exp(omitted - max);
    double all = s + c + o;
    return new Probabilities(s / all, c / all, o / all);
  }

  /** Whether what is so probable is rather so than not. */
  static boolean isLikely(double p) {
    return p > EVEN;
  }

  /** Log-odds, kept within those of one in a thousand. */
  static double logit(double p) {
    double bounded = Math.min(0.999, Math.max(0.001, p));
    return StrictMath.log(bounded / (1 - bounded));
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

  /** Halfway between these and others. */
  Probabilities meanWith(Probabilities other) {
    return new Probabilities(
        (supported + other.supported) / 2,
        (contradicted + other.contradicted) / 2,
        (omitted + other.omitted) / 2);
  }
}
