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
    List<Alignment> agreeing = new ArrayList<>();
    List<Alignment> disagreeing = new ArrayList<>();
    List<Alignment> doubtful = new ArrayList<>();
    List<Alignment> alignments = QuantityAligner.align(statement.quantities(), found);
    for (Alignment alignment : alignments) {
      if (alignment.comparison() == Comparison.AGREES) {
        agreeing.add(alignment);
      } else if (alignment.comparison() == Comparison.DISAGREES) {
        disagreeing.add(alignment);
      } else if (alignment.values() == Comparison.DISAGREES && !alignment.kinship().answered()) {
        doubtful.add(alignment);
      }
    }
    List<AmountPair> pairs = new ArrayList<>();
    add(disagreeing, pairs);
    add(agreeing, pairs);
    add(doubtful, pairs);
    return new Amounts(
        agreeing.size(),
        disagreeing.size(),
        doubtful.size(),
        alignments.size() - agreeing.size() - disagreeing.size() - doubtful.size(),
        nearby(agreeing),
        nearby(doubtful),
        pairs);
  }

  private static double nearby(List<Alignment> alignments) {
    return alignments.stream().mapToDouble(each -> each.kinship().nearby()).max().orElse(0);
  }

  private static void add(List<Alignment> alignments, List<AmountPair> pairs) {
    for (Alignment alignment : alignments) {
      Quantity found = alignment.found();
      if (found != null) {
        boolean agrees = alignment.values() == Comparison.AGREES;
        pairs.add(new AmountPair(alignment.expected().text(), found.text(), found.span(), agrees));
      }
    }
  }
}
