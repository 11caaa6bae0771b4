package factharness.judge;

import factharness.evidence.AnalyzedArticle;
import factharness.evidence.Passage;
import factharness.evidence.PassageRanker;
import factharness.evidence.Statement;
import factharness.judge.onnx.EntailmentModel;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Holds facts against an article: ranks passages, asks the judges about each, and decides.
 * Thread-safe.
 */
public final class FactJudge {
  /** A text of no more sentences is a passage in itself, and is decided on as one. */
  private static final int FEW_SENTENCES = 6;

  /** More facts than a run of features has at a time. */
  private static final int STATEMENTS = 1000;

  private final PassageRanker ranker;
  private final EntailmentJudge entailmentJudge;
  private final ContextJudge contextJudge;
  private final SubstitutionJudge substitutionJudge;
  private final Latest<String, Statement> statements = new Latest<>(STATEMENTS);
  private final Decision decision = Decision.load();

  public FactJudge(PassageRanker ranker, EntailmentModel model) {
    EntailmentMemory memory = new EntailmentMemory(model);
    this.ranker = ranker;
    this.entailmentJudge = new EntailmentJudge(memory, decision.effort());
    this.contextJudge = new ContextJudge(memory, decision.effort());
    this.substitutionJudge = new SubstitutionJudge(memory, decision.effort());
  }

  /**
   * One ruling for each fact, in the order given. The model sees the passages of all facts in two
   * batches, and what it is asked again about them in two more.
   */
  public List<Ruling> judge(AnalyzedArticle article, List<String> facts) {
    return deliberate(article, facts).stream().map(Deliberation::ruling).toList();
  }

  /** Why a fact gets the ruling it gets, in plain words, line by line. */
  public List<String> explain(AnalyzedArticle article, String fact) {
    return deliberate(article, List.of(fact)).get(0).lines();
  }

  /** What the decision sees of each fact and an article, in the order given, for fitting it. */
  public List<DecisionFeatures> features(AnalyzedArticle article, List<String> facts) {
    return eachAssessed(
        article,
        facts,
        (fact, assessments) ->
            isShort(article)
                ? new DecisionFeatures(assessments.get(0).hearing().features(), List.of())
                : new DecisionFeatures(List.of(), ArticleFeatures.of(assessments)));
  }

  private List<Deliberation> deliberate(AnalyzedArticle article, List<String> facts) {
    return eachAssessed(article, facts, (fact, assessments) -> decide(fact, assessments, article));
  }

  /** What is made of each fact and the assessments of its passages, in the order given. */
  private <T> List<T> eachAssessed(
      AnalyzedArticle article,
      List<String> facts,
      BiFunction<String, List<PassageAssessment>, T> make) {
    List<Question> questions = facts.stream().map(fact -> question(article, fact)).toList();
    List<List<Hearing>> unread =
        questions.stream().map(question -> unread(question, article)).toList();
    List<List<Hearing>> heard =
        isShort(article)
            ? entailmentJudge.hearAll(unread)
            : contextJudge.hear(entailmentJudge.hear(unread), article);
    Iterator<PassageAssessment> assessed =
        substitutionJudge.hear(heard.stream().flatMap(List::stream).toList()).stream()
            .map(this::assess)
            .iterator();
    return questions.stream()
        .map(
            question ->
                make.apply(
                    question.fact(),
                    question.passages().stream().map(passage -> assessed.next()).toList()))
        .toList();
  }

  /** A fact with the passages to hold it against. */
  private record Question(String fact, Statement statement, List<Passage> passages) {}

  /** A short text is a passage, the first one, and each of its sentences is one to quote. */
  private Question question(AnalyzedArticle article, String fact) {
    Statement statement = statement(fact);
    List<Passage> passages = new ArrayList<>();
    if (isShort(article)) {
      passages.add(ranker.whole(statement, article));
    }
    ranker.rank(statement, article, decision.effort().passages()).stream()
        .filter(passage -> passages.isEmpty() || !passage.span().equals(passages.get(0).span()))
        .forEach(passages::add);
    return new Question(fact, statement, passages);
  }

  /** A fact is analysed once and not for each article. */
  private Statement statement(String fact) {
    Statement known = statements.get(fact);
    if (known == null) {
      known = ranker.analyze(fact);
      statements.put(fact, known);
    }
    return known;
  }

  private static boolean isShort(AnalyzedArticle article) {
    int sentences = article.sentences().size();
    return sentences > 0 && sentences <= FEW_SENTENCES;
  }

  /** What all judges but the model say of each passage of the question. */
  private static List<Hearing> unread(Question question, AnalyzedArticle article) {
    return question.passages().stream()
        .map(passage -> Hearing.of(question.statement(), passage, article))
        .toList();
  }

  private PassageAssessment assess(Hearing hearing) {
    return new PassageAssessment(hearing, decision.ofPassage(hearing.features()));
  }

  private Deliberation decide(
      String fact, List<PassageAssessment> assessments, AnalyzedArticle article) {
    boolean hasWhole = isShort(article);
    List<PassageAssessment> quotable =
        hasWhole && assessments.size() > 1
            ? assessments.subList(1, assessments.size())
            : assessments;
    Probabilities probabilities =
        hasWhole
            ? ofShort(assessments.get(0), quotable.get(0), article)
            : decision.ofArticle(ArticleFeatures.of(assessments));
    Verdict verdict =
        hasWhole ? decision.onPassage(probabilities) : decision.onArticle(probabilities);
    Ruling ruling = Explainer.explain(quotable, verdict, probabilities, article);
    return new Deliberation(fact, assessments, probabilities, ruling);
  }

  /** From three sentences on the one that is most relevant counts as much as the whole. */
  private static Probabilities ofShort(
      PassageAssessment whole, PassageAssessment sentence, AnalyzedArticle article) {
    return article.sentences().size() < 3
        ? whole.probabilities()
        : whole.probabilities().meanWith(sentence.probabilities());
  }
}
