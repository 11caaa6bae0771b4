package factharness.judge;

import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Verdict;
import java.util.List;

/**
 * What an article does with one fact.
 *
 * @param confidence the probability that the verdict is right, 0 to 1
 * @param evidence the deciding words, or for an omission the nearest ones; empty when nothing in
 *     the article is near
 */
public record Ruling(
    Verdict verdict, double confidence, List<Evidence> evidence, Explanation explanation) {
  public Ruling {
    evidence = List.copyOf(evidence);
  }
}
