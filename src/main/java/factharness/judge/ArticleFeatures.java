package factharness.judge;

import factharness.evidence.Match;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What the assessments of an article's passages come to, as the features of the article's verdict.
 */
final class ArticleFeatures {
  /** The names of {@link #of}, in the same order. Probabilities enter as log-odds. */
  static final List<String> NAMES =
      List.of(
          "supportedIfRelevant",
          "contradictedIfRelevant",
          "tellingSupported",
          "tellingContradicted",
          "mostSupported",
          "mostContradicted",
          "firstSupported",
          "firstContradicted",
          "saidBothWays",
          "modelSupports",
          "modelContradicts",
          "mostRelevant",
          "missingEverywhere",
          "amountsAgree",
          "amountsDisagree",
          "amountsDoubtful",
          "amountsBothWays",
          "tellingSupportedIfMissing",
          "tellingContradictedIfMissing",
          "tellingSupportedDecided",
          "tellingContradictedDecided",
          "postsAgree",
          "postsDisagree",
          "toldOtherwise",
          "toldBothWays",
          "amountsRetold");

  /** What a passage would come to where none speaks of the fact. */
  private static final Probabilities UNSPOKEN = new Probabilities(0, 0, 1);

  private ArticleFeatures() {}

  /**
   * The features of assessments in order of relevance; there are none when nothing is shared with
   * the fact.
   */
  static List<Double> of(List<PassageAssessment> assessments) {
    Probabilities telling =
        assessments.stream()
            .max(Comparator.comparingDouble(ArticleFeatures::decidedness))
            .map(PassageAssessment::probabilities)
            .orElse(UNSPOKEN);
    Probabilities first = assessments.isEmpty() ? UNSPOKEN : assessments.get(0).probabilities();
    double supported = Probabilities.logit(telling.supported());
    double contradicted = Probabilities.logit(telling.contradicted());
    double missing = missingEverywhere(assessments);
    return Stream.of(
            most(assessments, ArticleFeatures::supportedIfRelevant),
            most(assessments, ArticleFeatures::contradictedIfRelevant),
            supported,
            contradicted,
            most(assessments, each -> each.probabilities().supported()),
            most(assessments, each -> each.probabilities().contradicted()),
            Probabilities.logit(first.supported()),
            Probabilities.logit(first.contradicted()),
            saidBothWays(assessments),
            most(assessments, each -> each.entailment().supported() * relevance(each)),
            most(assessments, each -> each.entailment().contradicted() * relevance(each)),
            assessments.isEmpty() ? 0.0 : relevance(assessments.get(0)),
            missing,
            amounts(assessments, Amounts::agreeing),
            amounts(assessments, Amounts::disagreeing),
            amounts(assessments, Amounts::doubtful),
            amountsBothWays(assessments),
            // What the telling passage says counts for less where the fact's words are missing, and
            // the surer it sounds the more, though not in proportion.
            supported * missing,
            contradicted * missing,
            Math.abs(supported),
            Math.abs(contradicted),
            posts(assessments, Posts::agreeing),
            posts(assessments, Posts::disagreeing),
            greatest(assessments, ArticleFeatures::toldOtherwise),
            toldBothWays(assessments),
            amountsRetold(assessments))
        .toList();
  }

  /**
   * The relevance of the most relevant passage that has such an amount, times the share of the
   * fact's amounts it stands for.
   */
  private static double amounts(
      List<PassageAssessment> assessments, ToIntFunction<Amounts> number) {
    return greatest(assessments, each -> amounts(each, number));
  }

  private static double amounts(PassageAssessment assessment, ToIntFunction<Amounts> number) {
    Amounts amounts = assessment.amounts();
    return amounts.all() == 0
        ? 0
        : relevance(assessment) * number.applyAsInt(amounts) / amounts.all();
  }

  /** The relevance of the most relevant passage that has such posts. */
  private static double posts(
      List<PassageAssessment> assessments, Function<Posts, List<?>> wanted) {
    return greatest(
        assessments, each -> wanted.apply(each.posts()).isEmpty() ? 0 : relevance(each));
  }

  /**
   * How surely one passage supports the fact and another, apart from it, contradicts it: the lesser
   * of the two probabilities, each times the passage's relevance.
   */
  private static double saidBothWays(List<PassageAssessment> assessments) {
    return bothWays(
        assessments, ArticleFeatures::supportedIfRelevant, ArticleFeatures::contradictedIfRelevant);
  }

  /** The same by amounts: the fact's in one passage, another for the same thing elsewhere. */
  private static double amountsBothWays(List<PassageAssessment> assessments) {
    return bothWays(
        assessments,
        each -> amounts(each, Amounts::agreeing),
        each -> amounts(each, Amounts::disagreeing));
  }

  /** The same, where the model says that another amount is told of the same thing. */
  private static double toldBothWays(List<PassageAssessment> assessments) {
    return bothWays(
        assessments, each -> amounts(each, Amounts::agreeing), ArticleFeatures::toldOtherwise);
  }

  /** How much an amount that confirms the fact's is told elsewhere with another value, 0 to 1. */
  private static double amountsRetold(List<PassageAssessment> assessments) {
    return greatestApart(assessments, (one, other) -> one.amounts().retoldIn(other.amounts()));
  }

  private static double toldOtherwise(PassageAssessment assessment) {
    return assessment.amounts().told().otherwise();
  }

  private static double bothWays(
      List<PassageAssessment> assessments,
      ToDoubleFunction<PassageAssessment> oneWay,
      ToDoubleFunction<PassageAssessment> otherWay) {
    return greatestApart(
        assessments,
        (one, other) -> Math.min(oneWay.applyAsDouble(one), otherWay.applyAsDouble(other)));
  }

  /** The greatest value of two passages that do not overlap, either way round; 0 without such. */
  private static double greatestApart(
      List<PassageAssessment> assessments,
      ToDoubleBiFunction<PassageAssessment, PassageAssessment> value) {
    double greatest = 0;
    for (PassageAssessment one : assessments) {
      for (PassageAssessment other : assessments) {
        if (!one.passage().overlaps(other.passage())) {
          greatest = Math.max(greatest, value.applyAsDouble(one, other));
        }
      }
    }
    return greatest;
  }

  private static double supportedIfRelevant(PassageAssessment assessment) {
    return assessment.probabilities().supported() * relevance(assessment);
  }

  private static double contradictedIfRelevant(PassageAssessment assessment) {
    return assessment.probabilities().contradicted() * relevance(assessment);
  }

  private static double decidedness(PassageAssessment assessment) {
    return (1 - assessment.probabilities().omitted()) * relevance(assessment);
  }

  private static double relevance(PassageAssessment assessment) {
    return assessment.passage().relevance();
  }

  private static double most(
      List<PassageAssessment> assessments, ToDoubleFunction<PassageAssessment> probability) {
    return Probabilities.logit(greatest(assessments, probability));
  }

  /** 0 where there is no passage. */
  private static double greatest(
      List<PassageAssessment> assessments, ToDoubleFunction<PassageAssessment> value) {
    return assessments.stream().mapToDouble(value).max().orElse(0);
  }

  /** The share of the fact's names and words that no passage has in any form. */
  private static double missingEverywhere(List<PassageAssessment> assessments) {
    if (assessments.isEmpty()) {
      return 1;
    }
    int terms = assessments.get(0).passage().matches().size();
    int missing = 0;
    for (int i = 0; i < terms; i++) {
      int term = i;
      boolean spoken =
          assessments.stream()
              .map(each -> each.passage().matches().get(term))
              .anyMatch(match -> match.isShared() || match.kind() == Match.Kind.OPPOSITE);
      missing += spoken ? 0 : 1;
    }
    return terms == 0 ? 0 : (double) missing / terms;
  }
}
