package factharness.report;

import factharness.check.RunPlan;

/**
 * What the reports say about what a run is compared with and limited to.
 *
 * @param baseline whether it is an earlier run, not the version before
 * @param revision since when something has changed that was checked; {@code ""} for all
 */
record Since(boolean baseline, String revision) {
  static Since of(RunPlan plan) {
    return new Since(plan.baseline().isPresent(), plan.scope().since());
  }

  /** {@code the version before} or {@code the baseline}. */
  String name() {
    return baseline ? Words.THE_BASELINE : Words.THE_VERSION_BEFORE;
  }
}
