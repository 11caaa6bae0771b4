package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;

/** Compares the amounts of a fact with those of a passage. */
final class AmountJudge {
  private AmountJudge() {}

  static Amounts compare(Statement statement, Passage passage, AnalyzedArticle article) {
    return Amounts.NONE;
  }
}
