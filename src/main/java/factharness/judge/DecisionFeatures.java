package factharness.judge;

import java.util.List;

/**
 * The features of one fact and one article, for fitting the decision.
 *
 * @param passage of the whole text as one passage; empty for a text of more than a few sentences
 * @param article of the article's ranked passages, given the passage model that is in force
 */
public record DecisionFeatures(List<Double> passage, List<Double> article) {
  /** The names of {@link #passage}, in the same order. */
  public static final List<String> PASSAGE_NAMES = Hearing.FEATURES;

  /** The names of {@link #article}, in the same order. */
  public static final List<String> ARTICLE_NAMES = ArticleFeatures.NAMES;

  public DecisionFeatures {
    passage = List.copyOf(passage);
    article = List.copyOf(article);
  }
}
