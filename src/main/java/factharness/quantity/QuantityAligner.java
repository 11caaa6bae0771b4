package factharness.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each quantity of a fact, the one of a passage that is an amount of the same thing.
 *
 * <p>Two amounts that differ contradict each other only when they are surely amounts of one thing:
 * a fact about the surplus is never contradicted by the exports. So a disagreement needs words in
 * common, and more of them when the passage has other amounts of that sort; without them it is left
 * undecided.
 */
public final class QuantityAligner {
  private QuantityAligner() {}

  /** One alignment for each quantity of the fact, in its order. */
  public static List<Alignment> align(List<Quantity> fact, List<Quantity> passage) {
    List<Alignment> alignments = new ArrayList<>();
    for (Quantity expected : fact) {
      alignments.add(align(expected, passage));
    }
    return List.copyOf(alignments);
  }

  private static Alignment align(Quantity expected, List<Quantity> passage) {
    Candidate best = null;
    int rivals = 0;
    for (Quantity found : passage) {
      Comparison comparison = expected.compare(found);
      if (comparison == Comparison.INCOMPARABLE) {
        continue;
      }
      rivals++;
      Candidate candidate = new Candidate(found, comparison, Kinship.of(expected, found));
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    if (best == null) {
      String phrase = "expected " + expected.text() + ", found nothing to compare";
      return new Alignment(expected, null, Comparison.INCOMPARABLE, phrase);
    }
    Comparison comparison = best.comparison();
    if (comparison == Comparison.DISAGREES && !best.kinship().isSure(rivals)) {
      comparison = Comparison.UNDECIDED;
    }
    return new Alignment(expected, best.found(), comparison, phrase(expected, best.found()));
  }

  private static String phrase(Quantity expected, @Nullable Quantity found) {
    return "expected " + expected.text() + ", found " + (found == null ? "nothing" : found.text());
  }

  private record Candidate(Quantity found, Comparison comparison, Kinship kinship) {
    /** What is shared counts most; between equals, the one that agrees. */
    double score() {
      return kinship.score() + (comparison == Comparison.AGREES ? 0.5 : 0);
    }
  }

  /**
   * The words that two quantities share.
   *
   * @param of how many of the words that say what they are amounts of
   * @param nearby the share of the words around the expected one that the other has around it
   * @param sentence the share of them that the other's sentence has
   */
  record Kinship(int of, double nearby, double sentence, boolean conflict) {
    static Kinship of(Quantity expected, Quantity found) {
      Subject fact = expected.subject();
      Subject other = found.subject();
      int of = shared(fact.of(), other.of());
      boolean conflict = of == 0 && !fact.of().isEmpty() && !other.of().isEmpty();
      return new Kinship(
          of,
          share(fact.sentence(), other.nearby()),
          share(fact.sentence(), other.sentence()),
          conflict);
    }

    double score() {
      return of + 2 * nearby + sentence - (conflict ? 0.5 : 0);
    }

    boolean isSure(int rivals) {
      return of > 0 && (rivals == 1 ? sentence >= 0.3 : nearby >= 0.4);
    }

    private static double share(Set<String> words, Set<String> others) {
      return words.isEmpty() ? 0 : shared(words, others) / (double) words.size();
    }

    private static int shared(Set<String> words, Set<String> others) {
      int shared = 0;
      for (String word : words) {
        if (others.contains(word)) {
          shared++;
        }
      }
      return shared;
    }
  }
}
