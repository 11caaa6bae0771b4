package factharness.evidence;

import factharness.model.Article;
import factharness.model.TextSpan;
import factharness.post.Holding;
import factharness.quantity.Quantity;
import factharness.text.AnalyzedSentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article's sentences with their terms and amounts; made once and held against every fact.
 * Immutable.
 */
public final class AnalyzedArticle {
  private final String text;
  private final List<AnalyzedSentence> sentences;
  private final List<List<Term>> terms;
  private final List<List<Quantity>> quantities;
  private final List<List<Holding>> holdings;
  private final Map<String, Integer> sentencesWith = new HashMap<>();

  AnalyzedArticle(
      Article article,
      List<AnalyzedSentence> sentences,
      List<List<Term>> terms,
      List<List<Quantity>> quantities,
      List<List<Holding>> holdings) {
    this.text = article.text();
    this.sentences = List.copyOf(sentences);
    this.terms = List.copyOf(terms);
    this.quantities = List.copyOf(quantities);
    this.holdings = List.copyOf(holdings);
    for (List<Term> sentence : terms) {
      Set<String> lemmas = new HashSet<>();
      sentence.forEach(term -> lemmas.add(term.lemma()));
      lemmas.forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
    }
  }

  public String text() {
    return text;
  }

  public List<AnalyzedSentence> sentences() {
    return sentences;
  }

  /** The terms of sentence {@code index}, 0-based, but for the words of its amounts. */
  public List<Term> terms(int index) {
    return terms.get(index);
  }

  /** The amounts and dates of sentence {@code index}, 0-based, in order. */
  public List<Quantity> quantities(int index) {
    return quantities.get(index);
  }

  /** Who holds which post by sentence {@code index}, 0-based, in order. */
  public List<Holding> holdings(int index) {
    return holdings.get(index);
  }

  /**
   * How telling a term is in this article: a word of every sentence tells little about where a fact
   * is spoken of. Inverse document frequency over sentences, from about 0.3 to 1.
   */
  double rarity(Term term) {
    int with = sentencesWith.getOrDefault(term.lemma(), 0);
    double all = Math.log(1 + sentences.size() / 0.5);
    return Math.max(0.3, Math.log(1 + sentences.size() / (0.5 + with)) / all);
  }

  /** The words of the sentences from {@code first} to {@code last}, 0-based, both included. */
  public String text(int first, int last) {
    return span(first, last).of(text);
  }

  TextSpan span(int first, int last) {
    return sentences.get(first).span().cover(sentences.get(last).span());
  }
}
