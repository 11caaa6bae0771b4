package factharness.report;

import factharness.model.Fact;
import java.util.HashMap;
import java.util.Map;

/** Numbers the facts of a page, so that a row names its fact in a few bytes. */
final class FactNumbers {
  private final Map<Fact, Integer> numbers = new HashMap<>();

  FactNumbers(Iterable<Fact> facts) {
    facts.forEach(fact -> numbers.putIfAbsent(fact, numbers.size()));
  }

  int of(Fact fact) {
    return numbers.getOrDefault(fact, -1);
  }
}
