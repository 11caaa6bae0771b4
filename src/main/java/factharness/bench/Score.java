package factharness.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All that is known of how right a file's verdicts are.
 *
 * @param kinds the share of right verdicts by kind, in alphabetical order; only named kinds
 * @param groups the share of groups of two and more cases that are right in all of them
 */
record Score(
    ConfusionMatrix matrix, Map<String, Share> kinds, Share groups, Calibration calibration) {
  static Score of(List<Outcome> outcomes) {
    return new Score(
        ConfusionMatrix.of(outcomes),
        new TreeMap<>(shares(outcomes, LabelledCase::kind)),
        groups(outcomes),
        Calibration.of(outcomes));
  }

  private static Share groups(List<Outcome> outcomes) {
    Share all = Share.none();
    for (Share group : shares(outcomes, LabelledCase::group).values()) {
      if (group.whole() > 1) {
        all = all.plus(group.part() == group.whole());
      }
    }
    return all;
  }

  private static Map<String, Share> shares(
      List<Outcome> outcomes, Function<LabelledCase, String> name) {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      String key = name.apply(outcome.labelled());
      if (!key.isEmpty()) {
        shares.put(key, shares.getOrDefault(key, Share.none()).plus(outcome.isRight()));
      }
    }
    return shares;
  }
}
