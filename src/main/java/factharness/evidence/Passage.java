package factharness.evidence;

import factharness.model.TextSpan;
import java.util.List;

/**
 * One sentence, or a short run of neighbours, that speaks of a fact.
 *
 * @param first 0-based index of its first sentence
 * @param last index of its last sentence
 * @param span where it stands in the article
 * @param text its words
 * @param matches for each term of the fact, in the fact's order, its best counterpart here
 * @param relevance the weighted share of the fact's terms that it speaks of, 0 to 1
 */
public record Passage(
    int first, int last, TextSpan span, String text, List<Match> matches, double relevance) {
  public Passage {
    matches = List.copyOf(matches);
  }

  public boolean overlaps(Passage other) {
    return first <= other.last && other.first <= last;
  }
}
