package factharness.model;

/**
 * Why a verdict was given, in words for an editor. {@code expected} and {@code found} are the few
 * words that differ or agree (for example {@code $111 billion} and {@code $101 billion}) and are
 * {@code ""} when no single pair of words decided.
 *
 * @param reason one sentence without a full stop
 */
public record Explanation(String expected, String found, String reason) {
  /**
   * {@code expected $111 billion, found $101 billion}, or the reason where there is no such pair.
   */
  public String summary() {
    if (expected.isEmpty() && found.isEmpty()) {
      return reason;
    }
    if (found.isEmpty()) {
      return "expected " + expected + "; " + reason;
    }
    return "expected " + expected + ", found " + found;
  }
}
