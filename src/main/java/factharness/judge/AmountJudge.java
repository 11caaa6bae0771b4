package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.quantity.Alignment;
import factharness.quantity.Comparison;
import factharness.quantity.Quantity;
import factharness.quantity.QuantityAligner;
import java.util.ArrayList;
import java.util.List;

/** Compares the amounts of a fact with those of a passage. */
final class AmountJudge {
  private AmountJudge() {}

  static Amounts compare(Statement statement, Passage passage, AnalyzedArticle article) {
    if (statement.quantities().isEmpty()) {
      return Amounts.NONE;
    }
    List<Quantity> found = new ArrayList<>();
    for (int i = passage.first(); i <= passage.last(); i++) {
      found.addAll(article.quantities(i));
    }
    int agreeing = 0;
    int disagreeing = 0;
    int doubtful = 0;
    List<AmountPair> pairs = new ArrayList<>();
    List<AmountPair> doubted = new ArrayList<>();
    List<Alignment> alignments = QuantityAligner.align(statement.quantities(), found);
    for (Alignment alignment : alignments) {
      Quantity other = alignment.found();
      boolean agrees = alignment.comparison() == Comparison.AGREES;
      boolean disagrees = alignment.comparison() == Comparison.DISAGREES;
      if (other != null && (agrees || disagrees)) {
        agreeing += agrees ? 1 : 0;
        disagreeing += disagrees ? 1 : 0;
        pairs.add(new AmountPair(alignment.expected().text(), other.text(), other.span(), agrees));
      } else if (other != null && alignment.expected().compare(other) == Comparison.DISAGREES) {
        doubtful++;
        doubted.add(new AmountPair(alignment.expected().text(), other.text(), other.span(), false));
      }
    }
    pairs.addAll(doubted);
    int open = alignments.size() - agreeing - disagreeing - doubtful;
    return new Amounts(agreeing, disagreeing, doubtful, open, pairs);
  }
}
