package factharness.judge;

import factharness.judge.onnx.Entailment;
import factharness.judge.onnx.EntailmentModel;
import factharness.judge.onnx.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The model with a memory of its latest answers: the versions of an article, and the outlets that
 * print one agency's text, share most of their sentences. A pair's answer depends on nothing but
 * the pair, so a remembered one is the one that the model would give again. Thread-safe.
 */
final class EntailmentMemory {
  /** Some megabytes of text at most. */
  private static final int MOST = 20_000;

  private final EntailmentModel model;
  private final Latest<Pair, Entailment> answers = new Latest<>(MOST);

  EntailmentMemory(EntailmentModel model) {
    this.model = model;
  }

  /** Whether the model can read the pair's fact beside a passage of any length. */
  boolean canRead(Pair pair) {
    return model.canRead(pair);
  }

  /** What the model makes of each pair, in the order given. */
  List<Entailment> classify(List<Pair> pairs) {
    Map<Pair, Entailment> known = recall(pairs);
    List<Pair> open = pairs.stream().filter(pair -> !known.containsKey(pair)).distinct().toList();
    if (!open.isEmpty()) {
      List<Entailment> answered = model.classify(open);
      for (int i = 0; i < answered.size(); i++) {
        known.put(open.get(i), answered.get(i));
        answers.put(open.get(i), answered.get(i));
      }
    }
    List<Entailment> all = new ArrayList<>();
    for (Pair pair : pairs) {
      all.add(known.get(pair));
    }
    return all;
  }

  private Map<Pair, Entailment> recall(List<Pair> pairs) {
    Map<Pair, Entailment> known = new HashMap<>();
    for (Pair pair : pairs) {
      Entailment answer = answers.get(pair);
      if (answer != null) {
        known.put(pair, answer);
      }
    }
    return known;
  }
}
