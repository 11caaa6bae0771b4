package factharness.bench;

import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact, what it is held against, and the right verdict.
 *
 * @param source the text itself, or the path of an article's file, relative to the labelled file's
 *     folder
 * @param kind what sort of fact it is, or {@code ""}
 * @param group what it must be right together with, or {@code ""}
 */
record LabelledCase(
    SourceLocation at,
    String fact,
    String source,
    boolean isPath,
    Verdict verdict,
    String kind,
    String group) {

  /** The cases about one text together: texts and cases in the order of their first mention. */
  static Collection<List<LabelledCase>> bySource(List<LabelledCase> cases) {
    Map<String, List<LabelledCase>> bySource = new LinkedHashMap<>();
    for (LabelledCase labelled : cases) {
      bySource.computeIfAbsent(labelled.source(), source -> new ArrayList<>()).add(labelled);
    }
    return bySource.values();
  }
}
