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
  /** A passage that the model surely takes for speaking of something else is not asked again. */
  private static final double SOMETHING_ELSE = 0.95;

  private final EntailmentMemory model;

  SubstitutionJudge(EntailmentMemory model) {
    this.model = model;
  }

  /** The same hearings, in order, with the answers for the amounts that differ. */
  List<Hearing> hear(List<Hearing> hearings) {
    List<Pair> pairs = new ArrayList<>();
    for (Hearing hearing : hearings) {
      pairs.addAll(substituted(hearing));
    }
    Iterator<Entailment> answers = model.classify(pairs).iterator();
    List<Hearing> heard = new ArrayList<>();
    for (Hearing hearing : hearings) {
      List<Double> supported = new ArrayList<>();
      for (int i = substituted(hearing).size(); i > 0; i--) {
        supported.add(answers.next().supported());
      }
      heard.add(hearing.with(hearing.amounts().withAnswers(supported)));
    }
    return heard;
  }

  private static List<Pair> substituted(Hearing hearing) {
    return hearing.entailment().neither() > SOMETHING_ELSE
        ? List.of()
        : hearing.amounts().substitutes().stream()
            .map(each -> new Pair(hearing.passage().text(), each.fact()))
            .toList();
  }
}
