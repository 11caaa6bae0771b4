package factharness.judge;

import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.Pair;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Finds out whether a passage that has another amount speaks of the fact's own matter: it does when
 * it supports the fact with its own amount in the place of the fact's. The model, which reads
 * amounts loosely, so says only what an amount is of, and arithmetic says whether it differs.
 */
final class SubstitutionJudge {
  private final EntailmentMemory model;
  private final Effort effort;

  SubstitutionJudge(EntailmentMemory model, Effort effort) {
    this.model = model;
    this.effort = effort;
  }

  /** The same hearings, in order, with the answers for the amounts that differ. */
  List<Hearing> hear(List<Hearing> hearings) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Substitute>> asked = hearings.stream().map(this::asked).toList();
    for (int i = 0; i < hearings.size(); i++) {
      for (Substitute substitute : asked.get(i)) {
        pairs.add(pair(hearings.get(i), substitute));
      }
    }
    Iterator<Entailment> answers = model.classify(pairs).iterator();
    List<Hearing> heard = new ArrayList<>();
    for (int i = 0; i < hearings.size(); i++) {
      Amounts amounts = hearings.get(i).amounts();
      List<Double> supported =
          asked.get(i).stream().map(substitute -> answers.next().supported()).toList();
      heard.add(hearings.get(i).with(amounts.withAnswers(asked.get(i), supported)));
    }
    return heard;
  }

  /**
   * A passage that surely speaks of something else is not asked again. Where one has the fact's own
   * amount as well, the model is asked only if it does not take the passage for support: then that
   * amount may be another thing's. A substitute may be longer than the fact, and too long for the
   * model.
   */
  private List<Substitute> asked(Hearing hearing) {
    Entailment answer = hearing.entailment();
    return answer.neither() > effort.sure()
        ? List.of()
        : hearing.amounts().substitutes().stream()
            .filter(
                substitute -> !substitute.rivalled() || !Probabilities.isLikely(answer.supported()))
            .filter(substitute -> model.canRead(pair(hearing, substitute)))
            .toList();
  }

  private static Pair pair(Hearing hearing, Substitute substitute) {
    return new Pair(hearing.passage().text(), substitute.fact());
  }
}
