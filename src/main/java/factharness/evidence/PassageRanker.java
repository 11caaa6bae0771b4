package factharness.evidence;

import factharness.lexicon.Lexicon;
import factharness.model.Article;
import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passages of an article that speak of a fact, most telling first. Thread-safe. */
public final class PassageRanker {
  /** A neighbouring sentence joins a passage only when it adds this much to its relevance. */
  private static final double WORTH_JOINING = 0.08;

  private final TextAnalyzer analyzer;
  private final Lexicon lexicon;
  private final TermExtractor extractor = new TermExtractor();

  public PassageRanker(TextAnalyzer analyzer, Lexicon lexicon) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
  }

  public AnalyzedArticle analyze(Article article) {
    List<AnalyzedSentence> sentences = analyzer.analyze(article.text(), article.paragraphs());
    return new AnalyzedArticle(
        article,
        sentences,
        sentences.stream().map(sentence -> extractor.terms(sentence.tokens())).toList());
  }

  public Statement analyze(String fact) {
    var tokens =
        analyzer.analyze(fact).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    return new Statement(fact, tokens, extractor.terms(tokens));
  }

  /**
   * At most {@code limit} passages that share something with the statement; ties go to the earlier
   * one.
   */
  public List<Passage> rank(Statement statement, AnalyzedArticle article, int limit) {
    TermMatcher matcher = new TermMatcher(lexicon);
    List<List<Match>> matches = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      matches.add(align(statement, article.terms(i), matcher));
    }
    double[] weights = weights(statement, article);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Passage alone = passage(article, i, i, matches.get(i), weights);
      passages.add(alone);
      if (i > 0) {
        Passage joined =
            passage(article, i - 1, i, merge(matches.get(i - 1), matches.get(i)), weights);
        double better = Math.max(alone.relevance(), relevance(matches.get(i - 1), weights));
        if (joined.relevance() > better + WORTH_JOINING) {
          passages.add(joined);
        }
      }
    }
    return passages.stream()
        .filter(passage -> passage.relevance() > 0)
        .sorted(
            Comparator.comparingDouble(Passage::relevance)
                .reversed()
                .thenComparingInt(Passage::first)
                .thenComparingInt(Passage::last))
        .limit(limit)
        .toList();
  }

  private static List<Match> align(Statement statement, List<Term> sentence, TermMatcher matcher) {
    List<Match> matches = new ArrayList<>();
    for (Term term : statement.terms()) {
      Match best = Match.none(term);
      for (Term candidate : sentence) {
        Match match = matcher.match(term, candidate);
        if (match.strength() > best.strength()) {
          best = match;
        }
      }
      matches.add(best);
    }
    return matches;
  }

  private static List<Match> merge(List<Match> before, List<Match> here) {
    List<Match> best = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      best.add(before.get(i).strength() > here.get(i).strength() ? before.get(i) : here.get(i));
    }
    return best;
  }

  private static double[] weights(Statement statement, AnalyzedArticle article) {
    double[] weights = new double[statement.terms().size()];
    for (int i = 0; i < weights.length; i++) {
      Term term = statement.terms().get(i);
      weights[i] = article.rarity(term) * importance(term);
    }
    return weights;
  }

  private static double importance(Term term) {
    return switch (term.kind()) {
      case NAME -> 1.2;
      case NUMBER -> 0.8;
      case WORD ->
          switch (term.pos()) {
            case "NOUN", "PROPN" -> 1.0;
            case "VERB" -> 0.7;
            default -> 0.6;
          };
    };
  }

  private static Passage passage(
      AnalyzedArticle article, int first, int last, List<Match> matches, double[] weights) {
    var span = article.span(first, last);
    return new Passage(
        first, last, span, span.of(article.text()), matches, relevance(matches, weights));
  }

  private static double relevance(List<Match> matches, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * matches.get(i).strength();
      all += weights[i];
    }
    return all == 0 ? 0 : sum / all;
  }
}
