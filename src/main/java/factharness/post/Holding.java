package factharness.post;

import java.util.HashSet;
import java.util.List;

/**
 * That somebody holds a post.
 *
 * @param holder the name as written
 * @param name the words of the holder's name, in lower case; at least one
 */
public record Holding(String holder, List<String> name, Post post) {
  public Holding {
    name = List.copyOf(name);
  }

  /** How this holding, of a fact, stands to another, of an article. */
  public HoldingComparison compare(Holding found) {
    boolean sameName = isSameName(found);
    if (sameName && post.mayBe(found.post)) {
      return HoldingComparison.AGREES;
    }
    boolean otherPost = sameName && post.isRivalOf(found.post);
    boolean otherHolder =
        !sameName && post.isNow() && post.isSpecific() && post.isSameAs(found.post);
    return otherPost || otherHolder ? HoldingComparison.DISAGREES : HoldingComparison.INCOMPARABLE;
  }

  /** The post in the words of the text. */
  public String told() {
    return post.text();
  }

  /** A surname stands for the full name, and so do the first words of one. */
  public boolean isSameName(Holding other) {
    return new HashSet<>(name).containsAll(other.name)
        || new HashSet<>(other.name).containsAll(name)
        || last(name).equals(last(other.name));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
