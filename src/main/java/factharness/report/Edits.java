package factharness.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places where two lists differ, in order and never touching each other. */
final class Edits {
  /**
   * Above this many pairs of elements the lists count as rewritten as a whole: an exact comparison
   * takes time and memory in the product of both lengths.
   */
  private static final long MAX_PAIRS = 1_000_000;

  private Edits() {}

  /** The elements {@code from} to {@code fromEnd} of one list became those of the other. */
  record Edit(int from, int fromEnd, int to, int toEnd) {
    private boolean touches(Edit next) {
      return fromEnd == next.from && toEnd == next.to;
    }
  }

  static List<Edit> between(List<String> before, List<String> now) {
    if ((long) before.size() * now.size() > MAX_PAIRS) {
      return rewritten(before, now);
    }
    List<Edit> edits = new ArrayList<>();
    DiffUtils.diff(before, now).getDeltas().stream()
        .filter(delta -> delta.getType() != DeltaType.EQUAL)
        .map(Edits::edit)
        .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
        .forEach(edit -> add(edits, edit));
    return edits;
  }

  /** One edit between the common beginning and the common end. */
  private static List<Edit> rewritten(List<String> before, List<String> now) {
    int shorter = Math.min(before.size(), now.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(now.get(same))) {
      same++;
    }
    int from = before.size();
    int to = now.size();
    while (from > same && to > same && before.get(from - 1).equals(now.get(to - 1))) {
      from--;
      to--;
    }
    return from == same && to == same ? List.of() : List.of(new Edit(same, from, same, to));
  }

  private static Edit edit(AbstractDelta<String> delta) {
    int from = delta.getSource().getPosition();
    int to = delta.getTarget().getPosition();
    return new Edit(from, from + delta.getSource().size(), to, to + delta.getTarget().size());
  }

  private static void add(List<Edit> edits, Edit next) {
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null && last.touches(next)) {
      edits.set(edits.size() - 1, new Edit(last.from, next.fromEnd, last.to, next.toEnd));
    } else {
      edits.add(next);
    }
  }
}
