package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Match;
import factharness.evidence.Term;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in an editor's words why a verdict was given, and quotes the words that decided. */
final class Explainer {
  private Explainer() {}

  static Ruling explain(
      List<PassageAssessment> assessments,
      Verdict verdict,
      Probabilities probabilities,
      AnalyzedArticle article) {
    if (assessments.isEmpty()) {
      return new Ruling(
          Verdict.OMITTED,
          probabilities.omitted(),
          List.of(),
          new Explanation("", "", "nothing in the article speaks of it"));
    }
    PassageAssessment telling = telling(assessments, verdict);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(telling, verdict, article));
    if (verdict == Verdict.CONTRADICTED) {
      saidElsewhere(assessments, telling)
          .ifPresent(other -> evidence.add(evidence(other, Verdict.SUPPORTED, article)));
    }
    Explanation explanation =
        switch (verdict) {
          case SUPPORTED -> supported(telling);
          case CONTRADICTED -> contradicted(telling, article, evidence.size() > 1);
          case OMITTED -> omitted(telling);
        };
    return new Ruling(verdict, probabilities.of(verdict), evidence, explanation);
  }

  private static PassageAssessment telling(List<PassageAssessment> assessments, Verdict verdict) {
    return verdict == Verdict.OMITTED
        ? assessments.get(0)
        : assessments.stream()
            .max(
                Comparator.comparingDouble(
                    each -> each.probabilities().of(verdict) * each.passage().relevance()))
            .orElseThrow();
  }

  /** A passage that says the fact in an article that contradicts it elsewhere. */
  private static Optional<PassageAssessment> saidElsewhere(
      List<PassageAssessment> assessments, PassageAssessment telling) {
    return assessments.stream()
        .filter(each -> !each.passage().overlaps(telling.passage()))
        .filter(each -> saysSo(each, telling))
        .max(Comparator.comparingDouble(each -> each.probabilities().supported()));
  }

  /** By its words, or by having the fact's amounts where the other passage has different ones. */
  private static boolean saysSo(PassageAssessment assessment, PassageAssessment contradicting) {
    Amounts amounts = assessment.amounts();
    boolean hasTheAmounts = amounts.all() > 0 && amounts.agreeing() == amounts.all();
    return assessment.probabilities().mostProbable() == Verdict.SUPPORTED
        || (hasTheAmounts && contradicting.amounts().areToldOtherwise());
  }

  private static Explanation supported(PassageAssessment telling) {
    return telling.amounts().pairs().stream()
        .filter(AmountPair::agrees)
        .findFirst()
        .map(pair -> new Explanation(pair.expected(), pair.found(), "the article says so"))
        .orElse(new Explanation("", "", "the article says so"));
  }

  private static Explanation contradicted(
      PassageAssessment telling, AnalyzedArticle article, boolean both) {
    String elsewhere = both ? ", and says so elsewhere" : "";
    for (AmountPair pair : telling.amounts().pairs()) {
      if (!pair.agrees()) {
        return new Explanation(
            pair.expected(), pair.found(), "the article gives another figure" + elsewhere);
      }
    }
    if (!telling.posts().disagreeing().isEmpty()) {
      PostPair pair = telling.posts().disagreeing().get(0);
      return new Explanation(
          pair.expected(), pair.found(), "the article tells the post otherwise" + elsewhere);
    }
    for (Match match : telling.passage().matches()) {
      Term found = match.found();
      if (found == null) {
        continue;
      }
      if (match.kind() == Match.Kind.OPPOSITE || match.kind() == Match.Kind.RIVAL) {
        return new Explanation(
            match.term().text(), found.text(), "the article says another thing" + elsewhere);
      }
      if (Wording.isTurned(match)) {
        return found.negated()
            ? new Explanation(
                match.term().text(), "not " + found.text(), "the article denies it" + elsewhere)
            : new Explanation(
                "not " + match.term().text(), found.text(), "the article affirms it" + elsewhere);
      }
    }
    return otherName(telling, article)
        .orElse(
            new Explanation(
                "", "", "the article says something that does not go with it" + elsewhere));
  }

  /**
   * One name of the fact is missing, and one name of the passage is not in the fact: that is the
   * pair to show.
   */
  private static Optional<Explanation> otherName(
      PassageAssessment telling, AnalyzedArticle article) {
    List<Term> missing =
        telling.passage().matches().stream()
            .filter(match -> match.kind() == Match.Kind.NONE)
            .map(Match::term)
            .filter(term -> term.kind() == Term.Kind.NAME)
            .toList();
    List<Term> others = new ArrayList<>();
    for (int i = telling.passage().first(); i <= telling.passage().last(); i++) {
      for (Term term : article.terms(i)) {
        boolean shared =
            telling.passage().matches().stream().anyMatch(match -> term.equals(match.found()));
        if (term.kind() == Term.Kind.NAME && !shared) {
          others.add(term);
        }
      }
    }
    if (missing.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Explanation(missing.get(0).text(), others.get(0).text(), "the article names another"));
  }

  private static Explanation omitted(PassageAssessment telling) {
    List<String> missing =
        telling.passage().matches().stream()
            .filter(match -> !match.isShared())
            .map(match -> match.term().text())
            .toList();
    return new Explanation(
        "",
        "",
        missing.isEmpty()
            ? "the nearest sentence does not say it"
            : "the nearest sentence does not speak of " + String.join(", ", missing));
  }

  private static Evidence evidence(
      PassageAssessment telling, Verdict verdict, AnalyzedArticle article) {
    TextSpan span = telling.passage().span();
    return new Evidence(span, span.of(article.text()), marks(telling, verdict));
  }

  /** The compared amounts and the shared words, without overlap. */
  private static List<TextSpan> marks(PassageAssessment telling, Verdict verdict) {
    List<TextSpan> marks = new ArrayList<>();
    for (AmountPair pair : telling.amounts().pairs()) {
      if (pair.agrees() == (verdict == Verdict.SUPPORTED)) {
        add(pair.span(), marks);
      }
    }
    for (Match match : telling.passage().matches()) {
      Term found = match.found();
      if (found != null) {
        add(found.span(), marks);
      }
    }
    TextSpan whole = telling.passage().span();
    return marks.stream().filter(whole::contains).sorted().toList();
  }

  private static void add(TextSpan span, List<TextSpan> marks) {
    if (marks.stream().noneMatch(mark -> mark.overlaps(span) || mark.equals(span))) {
      marks.add(span);
    }
  }
}
