package factharness.model;

import java.util.List;

/**
 * One fact held against one version of one article.
 *
 * @param confidence the probability that the verdict is right, 0 to 1
 * @param evidence for SUPPORTED and CONTRADICTED the deciding words, most telling first and at
 *     least one; for OMITTED the nearest passage, if any
 */
public record Finding(
    Fact fact,
    ArticleId article,
    Verdict verdict,
    double confidence,
    List<Evidence> evidence,
    Explanation explanation) {
  public Finding {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
    }
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && verdict != Verdict.OMITTED) {
      throw new IllegalArgumentException(
          verdict + " needs evidence: " + fact.text() + " in " + article);
    }
  }

  public Severity severity() {
    return Severity.of(fact, verdict);
  }
}
