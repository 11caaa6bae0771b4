package factharness.judge.onnx;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The tokenizer that a model was trained with, read from its {@code tokenizer.json}. Thread-safe.
 */
final class PairTokenizer implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  private PairTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  static PairTokenizer open(ModelFiles files) {
    String file = files.name(ModelFiles.TOKENIZER);
    try (InputStream in = files.open(ModelFiles.TOKENIZER)) {
      // Whatever the file says of cutting and padding: windows are cut here, and nothing is padded.
      return new PairTokenizer(
          HuggingFaceTokenizer.newInstance(in, Map.of("padding", "false", "truncation", "false")));
    } catch (ModelException e) {
      throw e;
    } catch (EngineException | LinkageError e) {
      throw new ModelException(
          "the tokenizer's native library cannot be loaded ("
              + e.getMessage()
              + "); set the environment variable DJL_CACHE_DIR to a folder that can be written and has 20 MB"
              + " of room",
          e);
    } catch (IOException | RuntimeException e) {
      throw new ModelException(file + " is not a tokenizer that can be read: " + e.getMessage(), e);
    }
  }

  EncodedPair encode(String passage, String fact) {
    Encoding encoding = tokenizer.encode(wellFormed(passage), wellFormed(fact), true, false);
    return new EncodedPair(encoding.getIds(), encoding.getTypeIds());
  }

  int length(String text) {
    return tokenizer.encode(wellFormed(text), false, false).getIds().length;
  }

  @Override
  public void close() {
    tokenizer.close();
  }

  /** Half a surrogate pair has no UTF-8 form, and the native side refuses it. */
  private static String wellFormed(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? 0xFFFD
                    : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  /**
   * The library reports its use to its makers, looks for a graphics card and fetches native code
   * for it, unless told not to before its first class is loaded. A choice that the user has made
   * stays.
   */
  static void stayOffline() {
    setIfAbsent("OPT_OUT_TRACKING", "true");
    setIfAbsent("ai.djl.offline", "true");
    setIfAbsent("RUST_FLAVOR", "cpu");
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
