package factharness.judge.onnx;

import factharness.model.Verdict;

/**
 * What the model makes of one pair: three probabilities, each from 0 to 1, that sum to 1. They are
 * the model's own (the softmax of its outputs) and not calibrated.
 *
 * @param supported the passage says the fact or plainly implies it
 * @param contradicted the passage cannot be true together with the fact
 * @param neither the passage leaves the fact open
 */
public record Entailment(double supported, double contradicted, double neither) {
  private static final double LEAST = 1e-4;

  /** The probability of one verdict, where OMITTED stands for neither. */
  public double of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> supported;
      case CONTRADICTED -> contradicted;
      case OMITTED -> neither;
    };
  }

  /**
   * The mean with another answer to the same question, as that of the network's outputs: the
   * geometric one. No answer counts for less than one in ten thousand, so that none decides alone.
   */
  public Entailment meanWith(Entailment other) {
    double bothSupported = Math.sqrt(floored(supported) * floored(other.supported));
    double bothContradicted = Math.sqrt(floored(contradicted) * floored(other.contradicted));
    double bothNeither = Math.sqrt(floored(neither) * floored(other.neither));
    double all = bothSupported + bothContradicted + bothNeither;
    return new Entailment(bothSupported / all, bothContradicted / all, bothNeither / all);
  }

  private static double floored(double probability) {
    return Math.max(LEAST, probability);
  }

  /** The most probable verdict; on a tie the more cautious one. */
  public Verdict mostProbable() {
    if (neither >= supported && neither >= contradicted) {
      return Verdict.OMITTED;
    }
    return supported >= contradicted ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
  }
}
