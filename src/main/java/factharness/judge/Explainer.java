package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Match;
import factharness.evidence.Term;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in an editor's words why a verdict was given. */
final class Explainer {
  private Explainer() {}

  static Ruling nothingNear() {
    return new Ruling(
        Verdict.OMITTED,
        0.95,
        List.of(),
        new Explanation("", "", "nothing in the article speaks of it"));
  }

  static Ruling explain(
      FactJudge.Case fact,
      Verdict verdict,
      double confidence,
      PassageAssessment telling,
      AnalyzedArticle article) {
    List<TextSpan> marks = marks(telling, verdict);
    TextSpan span = telling.passage().span();
    Evidence evidence = new Evidence(span, span.of(article.text()), marks);
    Explanation explanation =
        switch (verdict) {
          case SUPPORTED -> supported(telling);
          case CONTRADICTED -> contradicted(telling);
          case OMITTED -> omitted(telling);
        };
    return new Ruling(verdict, confidence, List.of(evidence), explanation);
  }

  private static Explanation supported(PassageAssessment telling) {
    return telling.amounts().pairs().stream()
        .filter(AmountPair::agrees)
        .findFirst()
        .map(pair -> new Explanation(pair.expected(), pair.found(), "the article says so"))
        .orElse(new Explanation("", "", "the article says so"));
  }

  private static Explanation contradicted(PassageAssessment telling) {
    Optional<AmountPair> amount =
        telling.amounts().pairs().stream().filter(pair -> !pair.agrees()).findFirst();
    if (amount.isPresent()) {
      return new Explanation(
          amount.get().expected(), amount.get().found(), "the article gives another figure");
    }
    for (Match match : telling.passage().matches()) {
      Term found = match.found();
      if (found == null) {
        continue;
      }
      if (match.kind() == Match.Kind.OPPOSITE || match.kind() == Match.Kind.RIVAL) {
        return new Explanation(words(match.term()), words(found), "the article says the opposite");
      }
      if (match.isShared()
          && match.term().kind() == Term.Kind.WORD
          && match.term().negated() != found.negated()) {
        return found.negated()
            ? new Explanation(words(match.term()), "not " + words(found), "the article denies it")
            : new Explanation("not " + words(match.term()), words(found), "the article affirms it");
      }
    }
    return new Explanation("", "", "the article says something that does not go with it");
  }

  private static Explanation omitted(PassageAssessment telling) {
    List<String> missing =
        telling.passage().matches().stream()
            .filter(match -> !match.isShared())
            .map(match -> words(match.term()))
            .toList();
    return new Explanation(
        "",
        "",
        missing.isEmpty()
            ? "the nearest sentence does not say it"
            : "the nearest sentence does not speak of " + String.join(", ", missing));
  }

  private static List<TextSpan> marks(PassageAssessment telling, Verdict verdict) {
    List<TextSpan> marks = new ArrayList<>();
    for (AmountPair pair : telling.amounts().pairs()) {
      if (pair.agrees() == (verdict == Verdict.SUPPORTED)) {
        marks.add(pair.span());
      }
    }
    for (Match match : telling.passage().matches()) {
      Term found = match.found();
      if (found != null && marks.stream().noneMatch(mark -> mark.overlaps(found.span()))) {
        marks.add(found.span());
      }
    }
    TextSpan whole = telling.passage().span();
    return marks.stream().filter(whole::contains).distinct().sorted().toList();
  }

  private static String words(Term term) {
    return String.join(" ", term.tokens().stream().map(token -> token.text()).toList());
  }
}
