package factharness.judge;

import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.Pair;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Asks the model about passages, and not about those that cannot matter: a passage tells of a fact
 * no more than it shares with it, so one that shares far less than others have told already is left
 * unread.
 */
final class EntailmentJudge {
  /** So many of the most relevant passages are read in any case. */
  private static final int FIRST = 2;

  /**
   * A further one is read where it could tell more than this share of what the first tell; less
   * than all, since an article that gainsays itself may do so in fewer of the fact's words. One
   * that has another amount than the fact is read too, for that is where most of them do.
   */
  private static final double SHARE = 0.7;

  private final EntailmentMemory model;

  EntailmentJudge(EntailmentMemory model) {
    this.model = model;
  }

  /**
   * The same hearings, in order, with the model's answers where it is asked.
   *
   * @param hearings of each fact in turn, its passages with the most relevant first
   */
  List<List<Hearing>> hear(List<List<Hearing>> hearings) {
    return read(read(hearings, EntailmentJudge::amongFirst), EntailmentJudge::tellingToo);
  }

  /** The same hearings, in order, each with the model's answer. */
  List<List<Hearing>> hearAll(List<List<Hearing>> hearings) {
    return read(hearings, ofFact -> hearing -> true);
  }

  private static Predicate<Hearing> amongFirst(List<Hearing> ofFact) {
    double least =
        ofFact.stream()
            .limit(FIRST)
            .mapToDouble(each -> each.passage().relevance())
            .min()
            .orElse(0);
    return hearing -> hearing.passage().relevance() >= least;
  }

  private static Predicate<Hearing> tellingToo(List<Hearing> ofFact) {
    double told =
        ofFact.stream().filter(Hearing::isRead).mapToDouble(Hearing::telling).max().orElse(0);
    return hearing ->
        !hearing.isRead()
            && (hearing.passage().relevance() > SHARE * told
                || !hearing.amounts().substitutes().isEmpty());
  }

  /** The model gets the chosen ones of all facts in one batch. */
  private List<List<Hearing>> read(
      List<List<Hearing>> hearings, Function<List<Hearing>, Predicate<Hearing>> chosen) {
    List<Pair> pairs =
        hearings.stream()
            .flatMap(ofFact -> ofFact.stream().filter(chosen.apply(ofFact)))
            .map(hearing -> new Pair(hearing.passage().text(), hearing.fact()))
            .toList();
    Iterator<Entailment> answers = model.classify(pairs).iterator();
    return hearings.stream()
        .map(ofFact -> answered(ofFact, chosen.apply(ofFact), answers))
        .toList();
  }

  private static List<Hearing> answered(
      List<Hearing> ofFact, Predicate<Hearing> chosen, Iterator<Entailment> answers) {
    return ofFact.stream()
        .map(hearing -> chosen.test(hearing) ? hearing.answered(answers.next()) : hearing)
        .toList();
  }
}
