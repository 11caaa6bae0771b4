package factharness.judge;

import factharness.evidence.Passage;
import factharness.judge.onnx.Entailment;

/**
 * All that the judges say of one fact and one passage, and what it comes to.
 *
 * @param probabilities what their answers come to for this passage alone
 */
record PassageAssessment(Hearing hearing, Probabilities probabilities) {
  Passage passage() {
    return hearing.passage();
  }

  Wording wording() {
    return hearing.wording();
  }

  Amounts amounts() {
    return hearing.amounts();
  }

  Posts posts() {
    return hearing.posts();
  }

  Entailment entailment() {
    return hearing.entailment();
  }
}
