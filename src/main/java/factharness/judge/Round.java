package factharness.judge;

import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.Pair;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One round of questions to the model, which gets those about all facts in one batch.
 *
 * @param chosen of a fact's hearings those that the model is asked about
 * @param question what it is asked about such a hearing
 * @param answered the hearing with the model's answer
 */
record Round(
    Function<List<Hearing>, Predicate<Hearing>> chosen,
    Function<Hearing, Pair> question,
    BiFunction<Hearing, Entailment, Hearing> answered) {

  /**
   * The same hearings, in order, the chosen ones with the model's answers.
   *
   * @param hearings of each fact in turn
   */
  List<List<Hearing>> ask(EntailmentMemory model, List<List<Hearing>> hearings) {
    List<Predicate<Hearing>> ofFacts = hearings.stream().map(chosen).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < hearings.size(); i++) {
      hearings.get(i).stream().filter(ofFacts.get(i)).map(question).forEach(pairs::add);
    }
    Iterator<Entailment> answers = model.classify(pairs).iterator();
    List<List<Hearing>> heard = new ArrayList<>();
    for (int i = 0; i < hearings.size(); i++) {
      heard.add(answered(hearings.get(i), ofFacts.get(i), answers));
    }
    return heard;
  }

  private List<Hearing> answered(
      List<Hearing> ofFact, Predicate<Hearing> asked, Iterator<Entailment> answers) {
    return ofFact.stream()
        .map(hearing -> asked.test(hearing) ? answered.apply(hearing, answers.next()) : hearing)
        .toList();
  }
}
