package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Match;
import factharness.evidence.Passage;
import factharness.evidence.Statement;
import factharness.evidence.Term;
import factharness.text.AnalyzedSentence;
import factharness.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a passage's words say about a fact's words: which are missing, which are turned into their
 * opposite, who does what to whom.
 *
 * @param missingNames share of the fact's names that the passage does not have
 * @param missingWords share of the fact's other words that it does not have in any form
 * @param opposites opposite words under the same polarity, or the same words under opposite
 *     polarity
 * @param rivals members of the same closed class or rival names in place of the fact's
 * @param swapped 1 when the doer and the one done to change places, -1 when they stand as in the
 *     fact, 0 when that cannot be told
 * @param onlyPlanned 1 when the passage speaks of a plan, hope or possibility and the fact of a
 *     thing done; -1 the other way round
 */
record Wording(
    double missingNames,
    double missingWords,
    int opposites,
    int rivals,
    int swapped,
    int onlyPlanned) {
  private static final Set<String> UNCERTAIN =
      Set.of(
          "will",
          "would",
          "could",
          "may",
          "might",
          "should",
          "plan",
          "hope",
          "expect",
          "seek",
          "want",
          "propose",
          "intend",
          "aim",
          "set",
          "likely",
          "possible",
          "possibly",
          "potential",
          "if",
          "consider",
          "prepare",
          "due",
          "shall",
          "'ll",
          "yet",
          "schedule",
          "pledge",
          "promise",
          "vow",
          "threaten",
          "try",
          "forecast",
          "predict",
          "project",
          "anticipate",
          "ask",
          "urge");

  static Wording of(Statement statement, Passage passage, AnalyzedArticle article) {
    int names = 0;
    int namesMissing = 0;
    int words = 0;
    int wordsMissing = 0;
    int opposites = 0;
    int rivals = 0;
    for (Match match : passage.matches()) {
      boolean name = match.term().kind() == Term.Kind.NAME;
      boolean missing = !match.isShared() && match.kind() != Match.Kind.OPPOSITE;
      names += name ? 1 : 0;
      namesMissing += name && missing ? 1 : 0;
      words += name ? 0 : 1;
      wordsMissing += !name && missing ? 1 : 0;
      opposites += isTurned(match) ? 1 : 0;
      rivals += match.kind() == Match.Kind.RIVAL ? 1 : 0;
    }
    return new Wording(
        share(namesMissing, names),
        share(wordsMissing, words),
        opposites,
        rivals,
        swapped(statement, passage, article),
        onlyPlanned(statement, passage, article));
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  static boolean isTurned(Match match) {
    Term found = match.found();
    if (found == null || match.term().kind() != Term.Kind.WORD) {
      return false;
    }
    boolean samePolarity = found.negated() == match.term().negated();
    return match.kind() == Match.Kind.OPPOSITE ? samePolarity : match.isShared() && !samePolarity;
  }

  private static int onlyPlanned(Statement statement, Passage passage, AnalyzedArticle article) {
    boolean fact = isUncertain(statement.tokens());
    List<Token> near = new ArrayList<>();
    for (Match match : passage.matches()) {
      if (match.found() != null && match.isShared() && "VERB".equals(match.term().pos())) {
        near.addAll(before(match.found(), passage, article));
      }
    }
    boolean found = isUncertain(near);
    return fact == found ? 0 : found ? 1 : near.isEmpty() ? 0 : -1;
  }

  private static boolean isUncertain(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> UNCERTAIN.contains(token.lemma()));
  }

  private static List<Token> before(Term term, Passage passage, AnalyzedArticle article) {
    for (int i = passage.first(); i <= passage.last(); i++) {
      AnalyzedSentence sentence = article.sentences().get(i);
      int at = sentence.tokens().indexOf(term.head());
      if (at >= 0) {
        return sentence.tokens().subList(Math.max(0, at - 6), at + 1);
      }
    }
    return List.of();
  }

  private static int swapped(Statement statement, Passage passage, AnalyzedArticle article) {
    Match verb = null;
    Match doer = null;
    Match other = null;
    for (Match match : passage.matches()) {
      if (match.found() == null || !match.isShared()) {
        continue;
      }
      if (verb == null && "VERB".equals(match.term().pos())) {
        verb = match;
      } else if (verb == null && isNominal(match.term())) {
        doer = match;
      } else if (verb != null && other == null && isNominal(match.term())) {
        other = match;
      }
    }
    if (verb == null || doer == null || other == null) {
      return 0;
    }
    Boolean factActive = isActive(statement.tokens(), verb.term());
    Term said = verb.found();
    if (said == null || doer.found() == null || other.found() == null || factActive == null) {
      return 0;
    }
    int doerAt = doer.found().span().start();
    int otherAt = other.found().span().start();
    int verbAt = said.span().start();
    boolean straight = doerAt < verbAt && verbAt < otherAt;
    boolean crossed = otherAt < verbAt && verbAt < doerAt;
    Boolean foundActive = isActive(sentenceOf(said, passage, article), said);
    if (foundActive == null || straight == crossed) {
      return 0;
    }
    return straight == (factActive.booleanValue() == foundActive.booleanValue()) ? -1 : 1;
  }

  private static boolean isNominal(Term term) {
    return term.kind() == Term.Kind.NAME || "NOUN".equals(term.pos()) || "PROPN".equals(term.pos());
  }

  private static List<Token> sentenceOf(Term term, Passage passage, AnalyzedArticle article) {
    for (int i = passage.first(); i <= passage.last(); i++) {
      if (article.sentences().get(i).tokens().contains(term.head())) {
        return article.sentences().get(i).tokens();
      }
    }
    return List.of();
  }

  /**
   * Whether a verb is in the active voice: passive when an agent with "by" follows within a few
   * words. Null for no verb at all.
   */
  private static @Nullable Boolean isActive(List<Token> tokens, Term verb) {
    int at = tokens.indexOf(verb.head());
    if (at < 0 || !"VERB".equals(verb.pos())) {
      return null;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
      if ("by".equals(tokens.get(i).norm())) {
        return false;
      }
    }
    return true;
  }
}
