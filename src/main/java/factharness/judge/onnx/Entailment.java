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
  /** The probability of one verdict, where OMITTED stands for neither. */
  public double of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> supported;
      case CONTRADICTED -> contradicted;
      case OMITTED -> neither;
    };
  }

  /** The most probable verdict; on a tie the more cautious one. */
  public Verdict mostProbable() {
    if (neither >= supported && neither >= contradicted) {
      return Verdict.OMITTED;
    }
    return supported >= contradicted ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
  }
}
