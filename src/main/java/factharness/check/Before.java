package factharness.check;

import factharness.model.Fact;
import factharness.model.Finding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How facts stood before, by what they are compared with: a baseline, or the version before. */
final class Before {
  private record Place(Fact fact, String article) {}

  private record Filed(String feature, FactInArticle pair) {}

  private final Map<Place, Earlier> versions = new HashMap<>();
  private final Map<Filed, Earlier> filed = new HashMap<>();
  private final Map<FactInArticle, Earlier> pairs = new HashMap<>();

  Before(RunResult run) {
    if (run.plan().baseline().isPresent()) {
      run.plan().baseline().get().findings().forEach(this::add);
    } else {
      for (Finding old : run.previousFindings()) {
        versions.put(new Place(old.fact(), old.article().name()), Earlier.version(old));
      }
    }
  }

  /** Null when there is nothing to compare with. A fact keeps its past when its file is renamed. */
  @Nullable Earlier of(Finding finding) {
    Fact fact = finding.fact();
    Earlier version = versions.get(new Place(fact, finding.article().name()));
    if (version != null) {
      return version;
    }
    FactInArticle pair = FactInArticle.of(finding);
    Earlier same = filed.get(new Filed(fact.location().path(), pair));
    return same != null ? same : pairs.get(pair);
  }

  private void add(Baseline.Entry entry) {
    Earlier earlier = Earlier.run(entry);
    filed.putIfAbsent(new Filed(entry.feature().path(), entry.pair()), earlier);
    pairs.putIfAbsent(entry.pair(), earlier);
  }
}
