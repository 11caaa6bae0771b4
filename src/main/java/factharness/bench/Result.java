package factharness.bench;

import factharness.model.RunError;
import java.util.List;
import java.util.Optional;

/**
 * What was measured on one file.
 *
 * @param errors the cases that could not be judged, which the score leaves out
 * @param seconds for all verdicts, the reading of articles included
 * @param model what the entailment model does on the same facts and whole texts by itself, where
 *     that was asked for
 */
record Result(
    String file, Score score, List<RunError> errors, double seconds, Optional<ModelAlone> model) {
  Result {
    errors = List.copyOf(errors);
  }

  double verdictsPerSecond() {
    return score.matrix().accuracy().whole() / seconds;
  }

  /**
   * The floor for time, since every verdict needs the model to read its text about once.
   *
   * @param right how often the model's most probable verdict is right
   */
  record ModelAlone(double seconds, Share right) {}
}
