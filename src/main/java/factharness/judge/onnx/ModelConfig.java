package factharness.judge.onnx;

import factharness.json.Json;
import factharness.json.JsonException;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code config.json} says about a model, as Hugging Face writes it.
 *
 * @param labels the verdict that each output stands for, in the outputs' order
 * @param window the most tokens that one input may have, those that frame it included
 * @param batch how many pairs may be run together: more than one only where the file says so in
 *     {@code batch_size}. Most int8 networks scale their activations by all that a run holds,
 *     padding included, so that a pair's answer would change with what is beside it
 */
record ModelConfig(List<Verdict> labels, int window, int batch) {
  /**
   * Attention costs the square of the length, so longer windows are not used even where a model has
   * them.
   */
  private static final int LONGEST_WINDOW = 512;

  private static final int SHORTEST_WINDOW = 16;

  private static final int LARGEST_BATCH = 64;

  private static final Map<String, Verdict> NAMES =
      Map.ofEntries(
          Map.entry("supported", Verdict.SUPPORTED),
          Map.entry("supports", Verdict.SUPPORTED),
          Map.entry("entailment", Verdict.SUPPORTED),
          Map.entry("entailed", Verdict.SUPPORTED),
          Map.entry("contradicted", Verdict.CONTRADICTED),
          Map.entry("contradiction", Verdict.CONTRADICTED),
          Map.entry("refuted", Verdict.CONTRADICTED),
          Map.entry("refutes", Verdict.CONTRADICTED),
          Map.entry("omitted", Verdict.OMITTED),
          Map.entry("neutral", Verdict.OMITTED),
          Map.entry("neither", Verdict.OMITTED),
          Map.entry("not enough info", Verdict.OMITTED));

  ModelConfig {
    labels = List.copyOf(labels);
  }

  static ModelConfig read(ModelFiles files) {
    String file = files.name(ModelFiles.CONFIG);
    try {
      if (!(Json.parse(files.text(ModelFiles.CONFIG)) instanceof Map<?, ?> config)) {
        throw new ModelException(file + " is not a JSON object");
      }
      return new ModelConfig(
          labels(file, config.get("id2label")), window(file, config), batch(file, config));
    } catch (JsonException e) {
      throw new ModelException(file + " is " + e.getMessage(), e);
    }
  }

  private static List<Verdict> labels(String file, @Nullable Object id2label) {
    if (!(id2label instanceof Map<?, ?> names)) {
      throw new ModelException(
          file
              + " has no \"id2label\", so the meaning of the outputs is unknown; add for example"
              + " \"id2label\": {\"0\": \"entailment\", \"1\": \"neutral\", \"2\": \"contradiction\"}");
    }
    if (names.size() != 3) {
      throw new ModelException(
          file
              + " names "
              + names.size()
              + " labels "
              + names.values()
              + ", but a verdict needs three: entailment, neutral and contradiction; choose a model with three");
    }
    List<Verdict> labels = new ArrayList<>();
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    for (int i = 0; i < names.size(); i++) {
      Verdict verdict = verdict(file, names.get(Integer.toString(i)), i);
      if (!seen.add(verdict)) {
        throw new ModelException(
            file + " has two labels that mean " + verdict + ": " + names.values());
      }
      labels.add(verdict);
    }
    return labels;
  }

  private static Verdict verdict(String file, @Nullable Object name, int index) {
    if (!(name instanceof String text)) {
      throw new ModelException(file + " has no label " + index + " in \"id2label\"");
    }
    Verdict verdict = NAMES.get(text.toLowerCase(Locale.ROOT).replace('_', ' ').strip());
    if (verdict == null) {
      throw new ModelException(
          file
              + " calls label "
              + index
              + " \""
              + text
              + "\"; known are entailment, neutral and contradiction, or supported, omitted and contradicted;"
              + " write the right one into \"id2label\"");
    }
    return verdict;
  }

  private static int window(String file, Map<?, ?> config) {
    int positions =
        number(file, config, "max_position_embeddings", LONGEST_WINDOW, SHORTEST_WINDOW);
    // RoBERTa and its kin count positions from behind the padding token's.
    boolean offset = String.valueOf(config.get("model_type")).contains("roberta");
    return Math.min(LONGEST_WINDOW, offset ? positions - 2 : positions);
  }

  private static int batch(String file, Map<?, ?> config) {
    return Math.min(LARGEST_BATCH, number(file, config, "batch_size", 1, 1));
  }

  private static int number(String file, Map<?, ?> config, String name, int missing, int least) {
    Object value = config.get(name);
    if (value == null) {
      return missing;
    }
    if (!(value instanceof Integer number) || number < least) {
      throw new ModelException(
          file
              + " has \""
              + name
              + "\": "
              + value
              + ", which must be a whole number of at least "
              + least);
    }
    return number;
  }
}
