package factharness.judge;

import factharness.judge.onnx.Pair;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Asks the model about passages, and not about those that cannot matter: a passage tells of a fact
 * no more than it shares with it, so one that shares far less than others have told already is left
 * unread.
 */
final class EntailmentJudge {
  private final EntailmentMemory model;
  private final Effort effort;
  private final Round firstRound;
  private final Round secondRound;
  private final Round wholeRound;

  EntailmentJudge(EntailmentMemory model, Effort effort) {
    this.model = model;
    this.effort = effort;
    this.firstRound = round(this::amongFirst);
    this.secondRound = round(this::tellingToo);
    this.wholeRound = round(ofFact -> hearing -> true);
  }

  /**
   * The same hearings, in order, with the model's answers where it is asked.
   *
   * @param hearings of each fact in turn, its passages with the most relevant first
   */
  List<List<Hearing>> hear(List<List<Hearing>> hearings) {
    return secondRound.ask(model, firstRound.ask(model, hearings));
  }

  /** The same hearings, in order, each with the model's answer. */
  List<List<Hearing>> hearAll(List<List<Hearing>> hearings) {
    return wholeRound.ask(model, hearings);
  }

  private Predicate<Hearing> amongFirst(List<Hearing> ofFact) {
    double least =
        ofFact.stream()
            .limit(effort.first())
            .mapToDouble(each -> each.passage().relevance())
            .min()
            .orElse(0);
    return hearing -> hearing.passage().relevance() >= least;
  }

  /**
   * One that has another amount than the fact is read too: there an article gainsays itself most.
   */
  private Predicate<Hearing> tellingToo(List<Hearing> ofFact) {
    double told =
        ofFact.stream().filter(Hearing::isRead).mapToDouble(Hearing::telling).max().orElse(0);
    return hearing ->
        !hearing.isRead()
            && (hearing.passage().relevance() > effort.share() * told
                || hearing.amounts().haveOther());
  }

  private static Round round(Function<List<Hearing>, Predicate<Hearing>> chosen) {
    return new Round(
        chosen, hearing -> new Pair(hearing.passage().text(), hearing.fact()), Hearing::answered);
  }
}
