package factharness.judge;

import factharness.json.Json;
import factharness.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the judges' answers become a verdict: two small logistic models whose
 * coefficients stand in {@code decision.json}, the first for a passage, the second for the article
 * that the passages are of. The coefficients are fitted by {@code src/training/fit_decision.py}.
 * How much is read for them stands there too; there are no other thresholds.
 */
final class Decision {
  private static final String RESOURCE = "decision.json";

  private final Effort effort;
  private final Stage passage;
  private final Stage article;

  private Decision(Effort effort, Stage passage, Stage article) {
    this.effort = effort;
    this.passage = passage;
    this.article = article;
  }

  /**
   * @param contradictionNeeds the least probability of a contradiction
   */
  private record Stage(LinearClassifier classifier, double contradictionNeeds) {
    /**
     * The most probable verdict, except that a text is accused only when a contradiction is
     * probable enough: calling a true sentence wrong costs an editor's trust.
     */
    Verdict verdict(Probabilities probabilities) {
      Verdict verdict = probabilities.mostProbable();
      if (verdict == Verdict.CONTRADICTED && probabilities.contradicted() < contradictionNeeds) {
        return probabilities.supported() >= probabilities.omitted()
            ? Verdict.SUPPORTED
            : Verdict.OMITTED;
      }
      return verdict;
    }
  }

  /** The decision that ships with Factharness. */
  static Decision load() {
    try (InputStream in = Decision.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      Object json = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new Decision(
          effort(object(json).get("effort")),
          stage(json, "passage", Hearing.FEATURES),
          stage(json, "article", ArticleFeatures.NAMES));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  Effort effort() {
    return effort;
  }

  Probabilities ofPassage(List<Double> features) {
    return passage.classifier.classify(features);
  }

  Probabilities ofArticle(List<Double> features) {
    return article.classifier.classify(features);
  }

  /** The verdict on a text that is one passage. */
  Verdict onPassage(Probabilities probabilities) {
    return passage.verdict(probabilities);
  }

  /** The verdict on a text of many passages, where a contradiction needs more to be believed. */
  Verdict onArticle(Probabilities probabilities) {
    return article.verdict(probabilities);
  }

  private static Effort effort(@Nullable Object json) {
    Map<?, ?> effort = object(json);
    return new Effort(
        (int) number(effort.get("passages")),
        (int) number(effort.get("first")),
        number(effort.get("share")),
        number(effort.get("sure")));
  }

  private static double number(@Nullable Object json) {
    if (json instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalStateException(RESOURCE + " lacks a number");
  }

  private static Stage stage(@Nullable Object json, String name, List<String> features) {
    Map<?, ?> model = object(object(json).get(name));
    if (!features.equals(model.get("features"))) {
      throw new IllegalStateException(
          RESOURCE + " was fitted for other features of a " + name + "; run fit_decision.py again");
    }
    Map<Verdict, double[]> weights = new EnumMap<>(Verdict.class);
    Map<?, ?> written = object(model.get("weights"));
    for (Verdict verdict : Verdict.values()) {
      weights.put(verdict, numbers(written.get(verdict.name())));
    }
    return new Stage(
        new LinearClassifier(features, weights), number(model.get("contradictionNeeds")));
  }

  private static Map<?, ?> object(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException(RESOURCE + " lacks an object");
  }

  private static double[] numbers(@Nullable Object json) {
    List<Double> numbers = new ArrayList<>();
    if (json instanceof List<?> list) {
      for (Object number : list) {
        if (number instanceof Number n) {
          numbers.add(n.doubleValue());
        }
      }
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
