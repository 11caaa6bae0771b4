package factharness.bench;

import factharness.article.ArticleException;
import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.ModelException;
import factharness.judge.onnx.Pair;
import factharness.model.Article;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs the cases of a file and takes the time. */
final class Measurement {
  private static final int WARM_UP = 20;

  private final BiFunction<Article, List<Fact>, List<Finding>> checker;
  private final Optional<Function<List<Pair>, List<Entailment>>> model;
  private final Sources sources = new Sources();

  /**
   * @param checker gives one finding for each fact, in order
   * @param model the bare model, where it shall be measured too
   */
  Measurement(
      BiFunction<Article, List<Fact>, List<Finding>> checker,
      Optional<Function<List<Pair>, List<Entailment>>> model) {
    this.checker = checker;
    this.model = model;
  }

  Result of(Path file, List<LabelledCase> cases) {
    outcomes(file, cases.subList(0, Math.min(WARM_UP, cases.size())), new ArrayList<>());
    List<RunError> errors = new ArrayList<>();
    long start = System.nanoTime();
    List<Outcome> outcomes = outcomes(file, cases, errors);
    double seconds = secondsSince(start);
    List<LabelledCase> judged = outcomes.stream().map(Outcome::labelled).toList();
    return new Result(
        file.toString(),
        Score.of(outcomes),
        errors,
        seconds,
        model.map(alone -> modelAlone(file, judged, alone)));
  }

  /** The facts about one text are checked together, as they are in a run of features. */
  private List<Outcome> outcomes(Path file, List<LabelledCase> cases, List<RunError> errors) {
    List<Outcome> outcomes = new ArrayList<>();
    for (List<LabelledCase> sameSource : LabelledCase.bySource(cases)) {
      LabelledCase first = sameSource.get(0);
      try {
        outcomes.addAll(outcomes(sources.article(file, first), sameSource));
      } catch (ArticleException e) {
        sameSource.forEach(c -> errors.add(new RunError(c.at(), e.error().message())));
      } catch (ModelException e) {
        errors.add(new RunError(first.at(), String.valueOf(e.getMessage())));
      }
    }
    return outcomes;
  }

  private List<Outcome> outcomes(Article article, List<LabelledCase> cases) {
    List<Fact> facts = cases.stream().map(c -> Fact.stated(c.fact(), c.at())).toList();
    List<Finding> findings = checker.apply(article, facts);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Finding finding = findings.get(i);
      outcomes.add(new Outcome(cases.get(i), finding.verdict(), finding.confidence()));
    }
    return outcomes;
  }

  private Result.ModelAlone modelAlone(
      Path file, List<LabelledCase> cases, Function<List<Pair>, List<Entailment>> alone) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (LabelledCase labelled : cases) {
      String text = texts.computeIfAbsent(labelled.source(), source -> text(file, labelled));
      pairs.add(new Pair(text, labelled.fact()));
    }
    List<Entailment> unused = alone.apply(pairs.subList(0, Math.min(WARM_UP, pairs.size())));
    long start = System.nanoTime();
    List<Entailment> answers = alone.apply(pairs);
    double seconds = secondsSince(start);
    Share right = Share.none();
    for (int i = 0; i < cases.size(); i++) {
      right = right.plus(answers.get(i).mostProbable() == cases.get(i).verdict());
    }
    return new Result.ModelAlone(seconds, right);
  }

  private String text(Path file, LabelledCase labelled) {
    try {
      return sources.article(file, labelled).text();
    } catch (ArticleException e) {
      throw new IllegalStateException("an article could be read once but not twice", e);
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
