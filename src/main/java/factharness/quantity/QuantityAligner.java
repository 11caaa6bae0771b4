package factharness.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, for each quantity of a fact, the one of a passage that is an amount of the same thing.
 *
 * <p>Two amounts that differ contradict each other only when they are surely amounts of one thing:
 * a fact about the surplus is never contradicted by the exports. So a disagreement needs words in
 * common; without them it is left undecided.
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
    int comparable = 0;
    boolean answered = false;
    boolean answeredForOtherTime = false;
    List<Candidate> agreeing = new ArrayList<>();
    for (Quantity found : passage) {
      Comparison comparison = expected.compare(found);
      if (comparison == Comparison.INCOMPARABLE) {
        boolean agrees =
            expected.isSideOf(found)
                || (agreesButForItsRole(expected, found)
                    && !isEndOfChange(expected, found, passage));
        boolean forOtherTime = agrees && isOfOtherTime(expected, found);
        answered |= agrees && !forOtherTime;
        answeredForOtherTime |= forOtherTime;
        continue;
      }
      comparable++;
      Candidate candidate = new Candidate(found, comparison, Kinship.of(expected, found));
      if (comparison == Comparison.AGREES) {
        agreeing.add(candidate);
      }
      best = best == null || candidate.score() > best.score() ? candidate : best;
    }
    if (best == null) {
      return new Alignment(
          expected, null, Comparison.INCOMPARABLE, Comparison.INCOMPARABLE, Kinship.NONE);
    }
    boolean follows =
        answered
            || (answeredForOtherTime && !isOfSameTime(expected, best.found()))
            || agreeing.stream().anyMatch(best::allows)
            || Derivation.mayFollow(expected, passage);
    Kinship kinship = best.kinship().among(comparable - 1, follows);
    boolean unsure = best.comparison() == Comparison.DISAGREES && !kinship.isSure(expected.kind());
    return new Alignment(
        expected,
        best.found(),
        unsure ? Comparison.UNDECIDED : best.comparison(),
        best.comparison(),
        kinship);
  }

  /** The very number is there, if perhaps as a change or for another year. */
  private static boolean agreesButForItsRole(Quantity expected, Quantity found) {
    return expected.kind() == found.kind()
        && (expected.unit().equals(found.unit()) || isBare(expected) || isBare(found))
        && !areToldApart(expected.role(), found.role())
        && expected.value().compare(found.value()) == Comparison.AGREES;
  }

  /** "From $4 to $2.90" tells of a fall, and it is not by $2.90. */
  private static boolean isEndOfChange(Quantity expected, Quantity found, List<Quantity> passage) {
    return expected.role().isChange()
        && found.role().isLevel()
        && passage.stream()
            .filter(Quantity::derived)
            .filter(change -> expected.compare(change) == Comparison.DISAGREES)
            .anyMatch(change -> change.span().contains(found.span()));
  }

  /** "From 48.1 in June" is no answer on July where July's is told too. */
  private static boolean isOfOtherTime(Quantity expected, Quantity found) {
    return periods(expected, found) == Comparison.DISAGREES;
  }

  private static boolean isOfSameTime(Quantity expected, Quantity found) {
    return periods(expected, found) == Comparison.AGREES;
  }

  private static Comparison periods(Quantity expected, Quantity found) {
    return expected.period() == null || found.period() == null
        ? Comparison.INCOMPARABLE
        : expected.period().compare(found.period());
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.COUNT && quantity.unit().isEmpty();
  }

  /** "By 1.9m" is another matter than "to 1.9m". */
  private static boolean areToldApart(Role one, Role other) {
    return (one == Role.REACHED && other.isChange()) || (other == Role.REACHED && one.isChange());
  }

  private record Candidate(Quantity found, Comparison comparison, Kinship kinship) {
    /** What is shared counts most; between equals, the one that agrees. */
    double score() {
      return kinship.score() + (comparison == Comparison.AGREES ? 0.5 : 0);
    }

    /** "72,000 panels" is no answer on homes where the passage has another number of homes. */
    boolean allows(Candidate answer) {
      return answer.kinship.unit() || !kinship.unit();
    }
  }
}
