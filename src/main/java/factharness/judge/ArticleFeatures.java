package factharness.judge;

import factharness.evidence.Match;
import java.util.List;

/**
 * What the assessments of an article's passages come to, as the features of the article's verdict.
 */
final class ArticleFeatures {
  /** The names of {@link #of}, in the same order. */
  static final List<String> NAMES =
      List.of(
          "mostSupported",
          "mostContradicted",
          "leastOmitted",
          "firstSupported",
          "firstContradicted",
          "firstRelevance",
          "supportedTimesRelevance",
          "contradictedTimesRelevance",
          "missingNamesEverywhere",
          "missingEverywhere",
          "amountsAgree",
          "amountsDisagree");

  private ArticleFeatures() {}

  /**
   * The features of assessments in order of relevance; none when the article has nothing in common
   * with the fact.
   */
  static List<Double> of(List<PassageAssessment> assessments) {
    double firstSupported = 0.001;
    double firstContradicted = 0.001;
    double firstRelevance = 0;
    if (!assessments.isEmpty()) {
      PassageAssessment first = assessments.get(0);
      firstSupported = first.probabilities().supported();
      firstContradicted = first.probabilities().contradicted();
      firstRelevance = first.passage().relevance();
    }
    double supported = 0.001;
    double contradicted = 0.001;
    double omitted = 0.999;
    double supportedHere = 0;
    double contradictedHere = 0;
    double missing = 1;
    double agree = 0;
    double disagree = 0;
    for (PassageAssessment assessment : assessments) {
      Probabilities p = assessment.probabilities();
      double relevance = assessment.passage().relevance();
      supported = Math.max(supported, p.supported());
      contradicted = Math.max(contradicted, p.contradicted());
      omitted = Math.min(omitted, p.omitted());
      supportedHere = Math.max(supportedHere, p.supported() * relevance);
      contradictedHere = Math.max(contradictedHere, p.contradicted() * relevance);
      missing = Math.min(missing, assessment.wording().missingNames());
      agree = Math.max(agree, assessment.amounts().agreeing() * relevance);
      disagree = Math.max(disagree, assessment.amounts().disagreeing() * relevance);
    }
    return List.of(
        PassageAssessment.logit(supported),
        PassageAssessment.logit(contradicted),
        PassageAssessment.logit(omitted),
        PassageAssessment.logit(firstSupported),
        PassageAssessment.logit(firstContradicted),
        firstRelevance,
        supportedHere,
        contradictedHere,
        missing,
        missingEverywhere(assessments),
        Math.min(1, agree),
        Math.min(1, disagree));
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
