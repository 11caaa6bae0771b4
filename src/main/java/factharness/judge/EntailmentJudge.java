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
  /** So many of the most relevant passages are read in any case. */
  private static final int FIRST = 2;

  /**
   * A further one is read where it could tell more than this share of what the first tell; less
   * than all, since an article that gainsays itself may do so in fewer of the fact's words. One
   * that has another amount than the fact is read too, for that is where most of them do.
   */
  private static final double SHARE = 0.7;

  private static final Round FIRST_ROUND = round(EntailmentJudge::amongFirst);
  private static final Round SECOND_ROUND = round(EntailmentJudge::tellingToo);
  private static final Round WHOLE_ROUND = round(ofFact -> hearing -> true);

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
    return SECOND_ROUND.ask(model, FIRST_ROUND.ask(model, hearings));
  }

  /** The same hearings, in order, each with the model's answer. */
  List<List<Hearing>> hearAll(List<List<Hearing>> hearings) {
    return WHOLE_ROUND.ask(model, hearings);
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
            && (hearing.passage().relevance() > SHARE * told || hearing.amounts().haveOther());
  }

  private static Round round(Function<List<Hearing>, Predicate<Hearing>> chosen) {
    return new Round(
        chosen, hearing -> new Pair(hearing.passage().text(), hearing.fact()), Hearing::answered);
  }
}
