package factharness.cache;

/**
 * How much of a run was work.
 *
 * @param judged verdicts made anew
 * @param remembered verdicts of an earlier run
 */
public record CacheUse(long judged, long remembered) {
  public long all() {
    return judged + remembered;
  }
}
