package factharness.judge.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import factharness.model.Verdict;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network itself: one ONNX Runtime session, which any number of threads may run at once.
 *
 * <p>Each run takes one pair. An int8 network finds the scale of its activations in all that a run
 * is given, padding and batch mates included, so that a pair in a batch would get another answer
 * than the same pair alone. On one core a run of one is as fast as its share of a batch, since it
 * carries no padding; the other cores are used by other runs.
 */
final class Network implements AutoCloseable {
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String file;
  private final String output;
  private final List<Verdict> labels;

  private Network(OrtEnvironment environment, OrtSession session, String file, List<Verdict> labels)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.file = file;
    this.labels = labels;
    checkInputs();
    this.output = chooseOutput();
  }

  /**
   * @param labels what each output for a pair stands for
   */
  static Network open(ModelFiles files, List<Verdict> labels) {
    String file = files.name(ModelFiles.MODEL);
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      environment.setTelemetry(false);
      OrtSession session = session(environment, files);
      try {
        return new Network(environment, session, file, labels);
      } catch (OrtException | RuntimeException e) {
        session.close();
        throw e;
      }
    } catch (OrtException e) {
      throw new ModelException(file + " is not a network that can be loaded: " + e.getMessage(), e);
    }
  }

  private static OrtSession session(OrtEnvironment environment, ModelFiles files)
      throws OrtException {
    try (SessionOptions options = new SessionOptions()) {
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      // Every length of input is another shape, and a plan kept for each would only grow.
      options.setMemoryPatternOptimization(false);
      Path path = files.path(ModelFiles.MODEL);
      if (path == null) {
        return environment.createSession(files.bytes(ModelFiles.MODEL), options);
      }
      return environment.createSession(path.toString(), options);
    }
  }

  Entailment answer(EncodedPair pair) {
    float[] logits = run(pair);
    for (float logit : logits) {
      if (!Float.isFinite(logit)) {
        throw new ModelException(
            file + " answers with " + logit + ", which is no number; export it again");
      }
    }
    return Softmax.of(logits, labels);
  }

  private float[] run(EncodedPair pair) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, tensor(values(name, pair)));
      }
      try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
        return logits(result.get(0).getValue());
      }
    } catch (OrtException e) {
      throw new ModelException(
          file
              + " cannot be run: "
              + e.getMessage()
              + "; check that model.onnx, tokenizer.json and config.json belong together",
          e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] values(String input, EncodedPair pair) {
    if (input.equals(IDS)) {
      return pair.ids();
    }
    if (input.equals(TYPES)) {
      return pair.types();
    }
    long[] ones = new long[pair.length()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private float[] logits(Object value) {
    if (value instanceof float[][] rows && rows.length == 1 && rows[0].length == labels.size()) {
      return rows[0];
    }
    String shape =
        value instanceof float[][] rows && rows.length == 1
            ? rows[0].length + " outputs"
            : "an output of another shape";
    throw new ModelException(
        file
            + " gives "
            + shape
            + " for a pair, but config.json names "
            + labels.size()
            + " labels; a sequence classifier with an NLI head is needed");
  }

  private void checkInputs() throws OrtException {
    Set<String> names = session.getInputNames();
    if (!names.contains(IDS) || !INPUTS.containsAll(names)) {
      throw new ModelException(
          file
              + " has the inputs "
              + names
              + ", but must have input_ids and may have attention_mask and token_type_ids; export it as a"
              + " sequence classifier");
    }
    for (Map.Entry<String, NodeInfo> input : session.getInputInfo().entrySet()) {
      if (!(input.getValue().getInfo() instanceof TensorInfo info)
          || info.type != OnnxJavaType.INT64) {
        throw new ModelException(
            file
                + " takes "
                + input.getKey()
                + " as another type than int64; export it with int64 inputs");
      }
    }
  }

  private String chooseOutput() {
    List<String> names = List.copyOf(session.getOutputNames());
    if (names.contains("logits")) {
      return "logits";
    }
    if (names.size() == 1) {
      return names.get(0);
    }
    throw new ModelException(
        file
            + " has the outputs "
            + names
            + ", but must have one output, or one that is called logits");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException(file + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
