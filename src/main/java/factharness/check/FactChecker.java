package factharness.check;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.PassageRanker;
import factharness.judge.DecisionFeatures;
import factharness.judge.FactJudge;
import factharness.judge.Ruling;
import factharness.judge.onnx.EntailmentModel;
import factharness.lexicon.Lexicon;
import factharness.model.Article;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Holds facts against articles: the whole way of the data on one screen. Thread-safe; create one
 * and share it, since it loads the models.
 */
public final class FactChecker implements AutoCloseable {
  private final EntailmentModel model;
  private final PassageRanker ranker;
  private final FactJudge judge;

  private FactChecker(TextAnalyzer analyzer, Lexicon lexicon, EntailmentModel model) {
    this.model = model;
    this.ranker = new PassageRanker(analyzer, lexicon);
    this.judge = new FactJudge(ranker, model);
  }

  /**
   * A checker with the model that ships with Factharness.
   *
   * @throws factharness.judge.onnx.ModelException when the model cannot be loaded
   */
  public static FactChecker create() {
    return load(EntailmentModel::shipped);
  }

  /** The same on a number of threads, at least one. */
  public static FactChecker create(int threads) {
    return load(() -> EntailmentModel.shipped(threads));
  }

  private static FactChecker load(Supplier<EntailmentModel> opened) {
    CompletableFuture<TextAnalyzer> analyzer = CompletableFuture.supplyAsync(TextAnalyzer::create);
    CompletableFuture<Lexicon> lexicon = CompletableFuture.supplyAsync(Lexicon::load);
    EntailmentModel model = opened.get();
    return new FactChecker(analyzer.join(), lexicon.join(), model);
  }

  /** A checker with a model of the user's; it is closed with the checker. */
  public static FactChecker with(EntailmentModel model) {
    return load(() -> model);
  }

  /** One finding for each fact, in the order given. */
  public List<Finding> check(Article article, List<Fact> facts) {
    AnalyzedArticle analyzed = ranker.analyze(article);
    List<Ruling> rulings = judge.judge(analyzed, facts.stream().map(Fact::text).toList());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < rulings.size(); i++) {
      Ruling ruling = rulings.get(i);
      findings.add(
          new Finding(
              facts.get(i),
              article.id(),
              ruling.verdict(),
              ruling.confidence(),
              ruling.evidence(),
              ruling.explanation()));
    }
    return findings;
  }

  /** Why an article gets the verdict it gets on a fact, in plain words, line by line. */
  public List<String> explain(Article article, String fact) {
    return judge.explain(ranker.analyze(article), fact);
  }

  /** What the decision sees of each fact and an article, in the order given, for fitting it. */
  public List<DecisionFeatures> features(Article article, List<String> facts) {
    return judge.features(ranker.analyze(article), facts);
  }

  @Override
  public void close() {
    model.close();
  }
}
