package factharness.bench;

import factharness.model.Verdict;

/**
 * A case and the verdict that was given.
 *
 * @param confidence the probability claimed for it, 0 to 1
 */
record Outcome(LabelledCase labelled, Verdict given, double confidence) {
  boolean isRight() {
    return given == labelled.verdict();
  }
}
