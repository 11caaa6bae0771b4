package factharness.evidence;

import factharness.lexicon.Lexicon;
import factharness.model.Article;
import factharness.model.TextSpan;
import factharness.post.Holding;
import factharness.post.PostReader;
import factharness.quantity.Alignment;
import factharness.quantity.Comparison;
import factharness.quantity.Quantity;
import factharness.quantity.QuantityAligner;
import factharness.quantity.QuantityParser;
import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import factharness.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the passages of an article that speak of a fact, most telling first. Thread-safe. */
public final class PassageRanker {
  /** A neighbouring sentence joins a passage only when it adds this much to its relevance. */
  private static final double WORTH_JOINING = 0.08;

  /** Who "she" or "the company" is stands at most so far back. */
  private static final int MOST_SENTENCES = 3;

  /**
   * Passages that speak of less than this share of what the best one speaks of are left alone: they
   * hold the evidence for one fact in two hundred, and take a tenth of the time.
   */
  private static final double WORTH_READING = 0.3;

  /** How much an amount of the fact weighs beside its words. */
  private static final double AMOUNT_WEIGHT = 0.9;

  /** A sentence with another amount of that sort may still be the one that speaks of the fact. */
  private static final double COMPARABLE = 0.6;

  private final TextAnalyzer analyzer;
  private final Lexicon lexicon;
  private final TermExtractor extractor = new TermExtractor();

  public PassageRanker(TextAnalyzer analyzer, Lexicon lexicon) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
  }

  public AnalyzedArticle analyze(Article article) {
    List<AnalyzedSentence> sentences = analyzer.analyze(article.text(), article.paragraphs());
    LocalDate published = article.metadata().publicationDay().orElse(null);
    List<List<Term>> terms = new ArrayList<>();
    List<List<Quantity>> quantities = new ArrayList<>();
    List<List<Holding>> holdings = new ArrayList<>();
    for (AnalyzedSentence sentence : sentences) {
      List<Quantity> amounts = QuantityParser.parse(sentence, published);
      quantities.add(amounts);
      terms.add(outside(amounts, extractor.terms(sentence.tokens())));
      holdings.add(PostReader.read(sentence.tokens()));
    }
    return new AnalyzedArticle(article, sentences, terms, quantities, holdings);
  }

  public Statement analyze(String fact) {
    List<Token> tokens = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Holding> holdings = new ArrayList<>();
    for (AnalyzedSentence sentence : analyzer.analyze(fact)) {
      tokens.addAll(sentence.tokens());
      quantities.addAll(QuantityParser.parse(sentence, null));
      holdings.addAll(PostReader.read(sentence.tokens()));
    }
    List<Term> terms = outside(quantities, extractor.terms(tokens));
    return new Statement(fact, tokens, terms, quantities, holdings);
  }

  /** The terms that are not words of an amount. */
  private static List<Term> outside(List<Quantity> quantities, List<Term> terms) {
    return terms.stream()
        .filter(
            term -> quantities.stream().noneMatch(amount -> amount.span().contains(term.span())))
        .toList();
  }

  /**
   * At most {@code limit} passages that share something with the statement, those left out that
   * share much less than the best or that better ones hold already; ties go to the earlier one.
   */
  public List<Passage> rank(Statement statement, AnalyzedArticle article, int limit) {
    double[] weights = weights(statement, article);
    List<Candidate> sentences = sentences(statement, article, weights);
    List<Candidate> passages = new ArrayList<>(sentences);
    List<Candidate> runs = sentences;
    for (int length = 2; length <= MOST_SENTENCES && runs.size() > 1; length++) {
      runs = longer(runs, sentences, weights, passages);
    }
    passages.sort(
        Comparator.comparingDouble(Candidate::relevance)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::last));
    return chosen(passages, limit).stream().map(candidate -> candidate.in(article)).toList();
  }

  /**
   * @param sorted most relevant first
   */
  private static List<Candidate> chosen(List<Candidate> sorted, int limit) {
    List<Candidate> chosen = new ArrayList<>();
    BitSet read = new BitSet();
    double best = sorted.isEmpty() ? 0 : sorted.get(0).relevance();
    for (Candidate passage : sorted) {
      boolean worthReading = passage.relevance() > 0 && passage.relevance() >= WORTH_READING * best;
      if (chosen.size() == limit || !worthReading) {
        break;
      }
      if (read.nextClearBit(passage.first()) <= passage.last()) {
        chosen.add(passage);
        read.set(passage.first(), passage.last() + 1);
      }
    }
    return chosen;
  }

  /**
   * Every run with the sentence behind it. Those that say more of the statement than both runs of
   * one sentence less go to {@code passages}: a name in one, and what its bearer did in another.
   */
  private static List<Candidate> longer(
      List<Candidate> runs, List<Candidate> sentences, double[] weights, List<Candidate> passages) {
    List<Candidate> longer = new ArrayList<>();
    for (int i = 0; i + 1 < runs.size(); i++) {
      Candidate before = runs.get(i);
      Candidate behind = runs.get(i + 1);
      Candidate joined = join(before, sentences.get(behind.last()), weights);
      longer.add(joined);
      if (joined.relevance() > Math.max(before.relevance(), behind.relevance()) + WORTH_JOINING) {
        passages.add(joined);
      }
    }
    return longer;
  }

  /** The whole article as one passage; for texts of a few sentences. */
  public Passage whole(Statement statement, AnalyzedArticle article) {
    double[] weights = weights(statement, article);
    return sentences(statement, article, weights).stream()
        .reduce((before, here) -> join(before, here, weights))
        .orElseThrow(() -> new IllegalArgumentException("an article needs sentences"))
        .in(article);
  }

  private List<Candidate> sentences(
      Statement statement, AnalyzedArticle article, double[] weights) {
    TermMatcher matcher = new TermMatcher(lexicon);
    List<Candidate> sentences = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      List<Match> matches = align(statement, article.terms(i), matcher);
      double[] amounts = amounts(statement, article.quantities(i));
      sentences.add(new Candidate(i, i, matches, amounts, relevance(matches, amounts, weights)));
    }
    return sentences;
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

  private static double[] amounts(Statement statement, List<Quantity> sentence) {
    List<Alignment> alignments = QuantityAligner.align(statement.quantities(), sentence);
    double[] strengths = new double[alignments.size()];
    for (int i = 0; i < strengths.length; i++) {
      Comparison comparison = alignments.get(i).comparison();
      strengths[i] =
          comparison == Comparison.AGREES ? 1 : alignments.get(i).found() != null ? COMPARABLE : 0;
    }
    return strengths;
  }

  private static double relevance(List<Match> matches, double[] amounts, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * matches.get(i).strength();
      all += weights[i];
    }
    for (double amount : amounts) {
      sum += AMOUNT_WEIGHT * amount;
      all += AMOUNT_WEIGHT;
    }
    return all == 0 ? 0 : sum / all;
  }

  private static Candidate join(Candidate before, Candidate here, double[] weights) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Match earlier = before.matches().get(i);
      Match later = here.matches().get(i);
      matches.add(earlier.strength() > later.strength() ? earlier : later);
    }
    double[] amounts = here.amounts().clone();
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = Math.max(amounts[i], before.amounts()[i]);
    }
    return new Candidate(
        before.first(), here.last(), matches, amounts, relevance(matches, amounts, weights));
  }

  /** A run of sentences with what it shares with the fact. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and private to this class
  private record Candidate(
      int first, int last, List<Match> matches, double[] amounts, double relevance) {
    Passage in(AnalyzedArticle article) {
      TextSpan span = article.span(first, last);
      return new Passage(first, last, span, span.of(article.text()), matches, relevance);
    }
  }
}
