package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.post.Holding;
import factharness.post.HoldingComparison;
import java.util.ArrayList;
import java.util.List;

/**
 * How the posts of a fact fare in a passage.
 *
 * @param agreeing holdings of the passage that are the fact's
 * @param disagreeing where another has the post, or the fact's holder another post; none where one
 *     agrees
 */
record Posts(List<Holding> agreeing, List<PostPair> disagreeing) {
  Posts {
    agreeing = List.copyOf(agreeing);
    disagreeing = List.copyOf(disagreeing);
  }

  static Posts compare(Statement statement, Passage passage, AnalyzedArticle article) {
    List<Holding> agreeing = new ArrayList<>();
    List<PostPair> disagreeing = new ArrayList<>();
    for (Holding expected : statement.holdings()) {
      for (int i = passage.first(); i <= passage.last(); i++) {
        for (Holding found : article.holdings(i)) {
          HoldingComparison comparison = expected.compare(found);
          if (comparison == HoldingComparison.AGREES) {
            agreeing.add(found);
          } else if (comparison == HoldingComparison.DISAGREES) {
            disagreeing.add(PostPair.of(expected, found));
          }
        }
      }
    }
    return new Posts(agreeing, agreeing.isEmpty() ? disagreeing : List.of());
  }
}
