package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.PassageRanker;
import factharness.evidence.Statement;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.EntailmentModel;
import factharness.judge.onnx.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds facts against an article: ranks passages, asks the judges about each, and decides.
 * Thread-safe.
 */
public final class FactJudge {
  /** Passages that the judges see for each fact; more change few verdicts and cost time. */
  private static final int PASSAGES = 6;

  /** A text of no more sentences is a passage in itself. */
  private static final int FEW_SENTENCES = 8;

  private final PassageRanker ranker;
  private final EntailmentMemory model;
  private final Decision decision = Decision.load();

  public FactJudge(PassageRanker ranker, EntailmentModel model) {
    this.ranker = ranker;
    this.model = new EntailmentMemory(model);
  }

  /**
   * One ruling for each fact, in the order given. The model sees the passages of all facts in one
   * batch.
   */
  public List<Ruling> judge(AnalyzedArticle article, List<String> facts) {
    return deliberate(article, facts).stream().map(Deliberation::ruling).toList();
  }

  /** Why a fact gets the ruling it gets, in plain words, line by line. */
  public List<String> explain(AnalyzedArticle article, String fact) {
    return deliberate(article, List.of(fact)).get(0).lines();
  }

  /** What the decision sees of a fact and an article, for fitting it. */
  public DecisionFeatures features(AnalyzedArticle article, String fact) {
    List<Double> ofPassage =
        article.sentences().size() > FEW_SENTENCES ? List.of() : wholeFeatures(article, fact);
    return new DecisionFeatures(
        ofPassage, ArticleFeatures.of(deliberate(article, List.of(fact)).get(0).assessments()));
  }

  private List<Double> wholeFeatures(AnalyzedArticle article, String fact) {
    Statement statement = ranker.analyze(fact);
    Passage whole = ranker.whole(statement, article);
    Entailment entailment = model.classify(List.of(new Pair(whole.text(), fact))).get(0);
    return assess(statement, whole, article, entailment).features();
  }

  private List<Deliberation> deliberate(AnalyzedArticle article, List<String> facts) {
    List<Statement> statements = facts.stream().map(ranker::analyze).toList();
    List<List<Passage>> passages =
        statements.stream().map(statement -> ranker.rank(statement, article, PASSAGES)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      for (Passage passage : passages.get(i)) {
        pairs.add(new Pair(passage.text(), facts.get(i)));
      }
    }
    List<Entailment> entailments = model.classify(pairs);
    List<Deliberation> deliberations = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < facts.size(); i++) {
      List<PassageAssessment> assessments = new ArrayList<>();
      for (Passage passage : passages.get(i)) {
        assessments.add(assess(statements.get(i), passage, article, entailments.get(next++)));
      }
      deliberations.add(decide(facts.get(i), assessments, article));
    }
    return deliberations;
  }

  private PassageAssessment assess(
      Statement statement, Passage passage, AnalyzedArticle article, Entailment entailment) {
    Wording wording = Wording.of(statement, passage, article);
    Amounts amounts = AmountJudge.compare(statement, passage, article);
    List<Double> features = PassageAssessment.features(passage, wording, amounts, entailment);
    return new PassageAssessment(
        passage, wording, amounts, entailment, decision.ofPassage(features));
  }

  private Deliberation decide(
      String fact, List<PassageAssessment> assessments, AnalyzedArticle article) {
    Probabilities probabilities = decision.ofArticle(ArticleFeatures.of(assessments));
    Ruling ruling =
        Explainer.explain(assessments, decision.verdict(probabilities), probabilities, article);
    return new Deliberation(fact, assessments, probabilities, ruling);
  }
}
