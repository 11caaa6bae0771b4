package factharness.judge;

import java.util.List;

/**
 * What the model makes of the fact with the passage's amounts in the place of its own.
 *
 * @param otherwise how surely the passage supports one of these substitutes, and so speaks of the
 *     fact's own matter with another amount, 0 to 1
 * @param ofOther the same for the substitutes that are numbers of something else
 * @param derivably the same for the substitutes of amounts that may follow from the passage's
 */
record Told(double otherwise, double ofOther, double derivably) {
  static final Told NOTHING = new Told(0, 0, 0);

  /**
   * @param answers how surely the passage supports each substitute
   */
  static Told of(List<Substitute> asked, List<Double> answers) {
    double otherwise = 0;
    double ofOther = 0;
    double derivably = 0;
    for (int i = 0; i < asked.size(); i++) {
      Substitute substitute = asked.get(i);
      double answer = answers.get(i);
      if (substitute.derivable()) {
        derivably = Math.max(derivably, answer);
      } else if (substitute.ofOther()) {
        ofOther = Math.max(ofOther, answer);
      } else {
        otherwise = Math.max(otherwise, answer);
      }
    }
    return new Told(otherwise, ofOther, derivably);
  }

  /** Whether it is more probable than not that the fact's own matter has another amount. */
  boolean isOtherwise() {
    return Probabilities.isLikely(otherwise);
  }
}
