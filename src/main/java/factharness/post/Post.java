package factharness.post;

import java.util.HashSet;
import java.util.Set;

/**
 * A post as a text tells it.
 *
 * @param text the words that tell it
 * @param head what sort of post it is, one name for all words that mean the same: {@code minister},
 *     {@code chief executive}, {@code spokesperson}, {@code head}
 * @param modifiers what narrows it, in lower case: {@code trade}, {@code deputy}, {@code
 *     delegation}; unordered
 * @param owners the names it belongs to, in lower case: {@code vietnam}; unordered
 */
record Post(String text, String head, Set<String> modifiers, Set<String> owners) {
  /** Nobody is the minister and the minister's deputy. */
  private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant");

  /** Posts that somebody has had or will have are free for another. */
  private static final Set<String> NOT_NOW =
      Set.of(
          "former",
          "ex",
          "then",
          "late",
          "outgoing",
          "next",
          "new",
          "incoming",
          "future",
          "designate",
          "acting",
          "interim");

  /** So many first letters of a country and its adjective are the same: Vietnam, Vietnamese. */
  private static final int STEM = 4;

  Post {
    modifiers = Set.copyOf(modifiers);
    owners = Set.copyOf(owners);
  }

  /** Whether both are one post, as far as they are told. */
  boolean isSameAs(Post other) {
    return head.equals(other.head) && modifiers.equals(other.modifiers) && mayShareOwner(other);
  }

  /** Whether both may be one post, of which one text tells more than the other. */
  boolean mayBe(Post other) {
    boolean narrower =
        modifiers.containsAll(other.modifiers) || other.modifiers.containsAll(modifiers);
    return head.equals(other.head)
        && narrower
        && ranks().equals(other.ranks())
        && isNow() == other.isNow()
        && mayShareOwner(other);
  }

  /** Whether so much is told that only one person is meant. */
  boolean isSpecific() {
    return !modifiers.isEmpty() || !owners.isEmpty();
  }

  /** Whether nobody is both: a trade minister and a foreign minister of one country. */
  boolean isRivalOf(Post other) {
    boolean comparable =
        head.equals(other.head) && mayShareOwner(other) && isNow() && other.isNow();
    return comparable && !mayBe(other);
  }

  /** Whether somebody has it at the time of writing. */
  boolean isNow() {
    return modifiers.stream().noneMatch(NOT_NOW::contains);
  }

  private Set<String> ranks() {
    Set<String> ranks = new HashSet<>(modifiers);
    ranks.retainAll(RANKS);
    return ranks;
  }

  private boolean mayShareOwner(Post other) {
    return owners.isEmpty()
        || other.owners.isEmpty()
        || owners.stream().anyMatch(one -> other.owners.stream().anyMatch(two -> alike(one, two)));
  }

  private static boolean alike(String one, String two) {
    return one.equals(two)
        || (one.length() >= STEM && two.length() >= STEM && one.startsWith(two.substring(0, STEM)));
  }
}
