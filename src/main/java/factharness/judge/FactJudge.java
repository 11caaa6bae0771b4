package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.PassageRanker;
import factharness.evidence.Statement;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.EntailmentModel;
import factharness.judge.onnx.Pair;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds facts against an article: ranks passages, asks the judges about each, and decides.
 * Thread-safe.
 */
public final class FactJudge {
  /** Passages that the judges see for each fact; more change few verdicts and cost time. */
  private static final int PASSAGES = 6;

  private final PassageRanker ranker;
  private final EntailmentModel model;
  private final Decision decision = Decision.load();

  public FactJudge(PassageRanker ranker, EntailmentModel model) {
    this.ranker = ranker;
    this.model = model;
  }

  /**
   * One ruling for each fact, in the order given. The model sees the passages of all facts in one
   * batch.
   */
  public List<Ruling> judge(AnalyzedArticle article, List<String> facts) {
    List<Ruling> rulings = new ArrayList<>();
    for (Case fact : assess(article, facts)) {
      rulings.add(rule(fact, article));
    }
    return rulings;
  }

  /** A fact with what the judges say of each of its passages, most relevant first. */
  record Case(Statement statement, List<PassageAssessment> assessments) {}

  List<Case> assess(AnalyzedArticle article, List<String> facts) {
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
    List<Case> cases = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < facts.size(); i++) {
      List<PassageAssessment> assessments = new ArrayList<>();
      for (Passage passage : passages.get(i)) {
        assessments.add(assess(statements.get(i), passage, article, entailments.get(next++)));
      }
      cases.add(new Case(statements.get(i), assessments));
    }
    return cases;
  }

  private PassageAssessment assess(
      Statement statement, Passage passage, AnalyzedArticle article, Entailment entailment) {
    Wording wording = Wording.of(statement, passage, article);
    Amounts amounts = AmountJudge.compare(statement, passage, article);
    return new PassageAssessment(
        passage,
        wording,
        amounts,
        entailment,
        decision.ofPassage(PassageAssessment.features(passage, wording, amounts, entailment)));
  }

  private Ruling rule(Case fact, AnalyzedArticle article) {
    if (fact.assessments().isEmpty()) {
      return Explainer.nothingNear();
    }
    Probabilities probabilities = decision.ofArticle(ArticleFeatures.of(fact.assessments()));
    Verdict verdict = probabilities.mostProbable();
    PassageAssessment telling =
        verdict == Verdict.OMITTED
            ? fact.assessments().get(0)
            : fact.assessments().stream()
                .max(Comparator.comparingDouble(each -> each.probabilities().of(verdict)))
                .orElseThrow();
    return Explainer.explain(fact, verdict, probabilities.of(verdict), telling, article);
  }
}
