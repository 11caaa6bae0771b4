package factharness.check;

import factharness.accepted.Acceptances;
import java.util.Optional;

/**
 * What a run is for: which part it checks, what it is compared with, what editors have accepted.
 *
 * @param scope what is checked
 * @param baseline the run to compare with; without one, articles are compared with their versions
 *     before
 * @param selective whether only some scenarios run, so that what is not found may still be there
 */
public record RunPlan(
    Scope scope, Optional<Baseline> baseline, Acceptances accepted, boolean selective) {
  /** Everything, compared with the versions before. */
  public static final RunPlan ALL =
      new RunPlan(Scope.ALL, Optional.empty(), Acceptances.NONE, false);

  /** The same, with what editors have accepted. */
  public RunPlan accepting(Acceptances entries) {
    return new RunPlan(scope, baseline, entries, selective);
  }

  /** The same, for a run of some scenarios only. */
  public RunPlan forSomeScenarios() {
    return new RunPlan(scope, baseline, accepted, true);
  }
}
