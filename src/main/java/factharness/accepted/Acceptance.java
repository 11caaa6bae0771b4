package factharness.accepted;

import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An editor's word that one finding is all right for now.
 *
 * @param fact the fact's sentence as the feature file has it; {@code no article states that} may
 *     stand before it
 * @param article {@code story/article}, in whatever version
 * @param verdict what is accepted; another verdict on the same fact is not
 * @param why the reason, which every report shows
 * @param until the last day that it holds; empty when it holds for good
 * @param location where the entry stands
 */
public record Acceptance(
    String fact,
    String article,
    Verdict verdict,
    String why,
    Optional<LocalDate> until,
    SourceLocation location) {
  private static final String NOT_STATED = "no article states that ";

  public Acceptance {
    fact = onOneLine(fact);
    article = article.strip();
    why = onOneLine(why);
  }

  /** Whether this entry speaks of that fact and article, whatever the verdict. */
  public boolean isAbout(Fact wanted, String articleName) {
    return article.equals(articleName) && fact.equals(named(wanted));
  }

  /** Whether this entry speaks of a finding, however old the entry is. */
  public boolean matches(Finding finding) {
    return verdict == finding.verdict() && isAbout(finding.fact(), finding.article().name());
  }

  /** Whether the last day is over. */
  public boolean isExpired(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }

  /** The fact as this entry would name it: the phrase before it may be left out. */
  private String named(Fact wanted) {
    boolean full = wanted.expectation() == Expectation.NOT_STATED && fact.startsWith(NOT_STATED);
    return onOneLine(full ? NOT_STATED + wanted.text() : wanted.text());
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
