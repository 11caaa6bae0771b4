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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The network itself: one ONNX Runtime session, which any number of threads may run at once.
 *
 * <p>Each run takes one core; the other cores are used by other runs.
 */
final class Network implements AutoCloseable {
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

  private static final Logger OF_NATIVE_CODE = Logger.getLogger("ai.onnxruntime.OnnxRuntime");

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
    // It would print a stack trace of what becomes an exception here.
    OF_NATIVE_CODE.setLevel(Level.OFF);
    NativeLibraries.keep();
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
    } catch (LinkageError e) {
      throw new ModelException(
          "ONNX Runtime's native library cannot be loaded ("
              + e.getMessage()
              + "); it is unpacked into DJL's cache folder, or else into "
              + System.getProperty("java.io.tmpdir")
              + ": set the environment variable DJL_CACHE_DIR to a folder that can be written and"
              + " has 50 MB of room",
          e);
    } catch (OrtException e) {
      throw new ModelException(
          file
              + " is not a network that can be loaded ("
              + String.valueOf(e.getMessage()).strip()
              + "); export it again, or name another folder",
          e);
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

  /** The answers in the order of the pairs: at least one, and all of one length. */
  List<Entailment> answer(List<EncodedPair> pairs) {
    List<Entailment> answers = new ArrayList<>();
    for (float[] logits : run(pairs)) {
      for (float logit : logits) {
        if (!Float.isFinite(logit)) {
          throw new ModelException(
              file + " answers with " + logit + ", which is no number; export it again");
        }
      }
      answers.add(Softmax.of(logits, labels));
    }
    return answers;
  }

  private float[][] run(List<EncodedPair> pairs) {
    int width = pairs.get(0).length();
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        LongBuffer values = LongBuffer.allocate(pairs.size() * width);
        pairs.forEach(pair -> values.put(values(name, pair)));
        long[] shape = {pairs.size(), width};
        inputs.put(name, OnnxTensor.createTensor(environment, values.flip(), shape));
      }
      try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
        return logits(result.get(0).getValue(), pairs.size());
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

  private static long[] values(String input, EncodedPair pair) {
    return switch (input) {
      case IDS -> pair.ids();
      case TYPES -> pair.types();
      default -> pair.mask();
    };
  }

  private float[][] logits(Object value, int pairs) {
    if (!(value instanceof float[][] rows) || rows.length != pairs) {
      throw new ModelException(
          file
              + " gives an output of another shape than labels for each pair; a sequence classifier"
              + " with an NLI head is needed");
    }
    if (rows[0].length != labels.size()) {
      throw new ModelException(
          file
              + " gives "
              + rows[0].length
              + " outputs for a pair, but config.json names "
              + labels.size()
              + " labels; a sequence classifier with an NLI head is needed");
    }
    return rows;
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
