package factharness.judge.onnx;

import java.util.Arrays;

/** A pair as a model reads it. The arrays are not copied; nobody writes to them. */
final class EncodedPair {
  private final long[] ids;
  private final long[] types;

  /**
   * @param ids the tokens' numbers
   * @param types for each token whose it is: 0 the passage's, 1 the fact's
   */
  EncodedPair(long[] ids, long[] types) {
    this.ids = ids;
    this.types = types;
  }

  long[] ids() {
    return ids;
  }

  long[] types() {
    return types;
  }

  /** All of it is to be read. */
  long[] mask() {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  int length() {
    return ids.length;
  }
}
