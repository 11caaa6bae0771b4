package factharness.model;

import java.util.List;

/**
 * One plain-English sentence that the editors hold true (or, under {@link Expectation#NOT_STATED},
 * hold false).
 *
 * @param text the sentence as the editor wrote it, trimmed
 * @param location the feature file and line it stands on
 * @param expectation whether articles should or must not state it
 * @param importance what an omission means
 * @param section the headings above it, outermost first: feature, rule if any, scenario
 * @param tags the Gherkin tags in force, with {@code @}, in order of appearance
 */
public record Fact(
    String text,
    SourceLocation location,
    Expectation expectation,
    Importance importance,
    List<String> section,
    List<String> tags) {
  public Fact {
    if (text.isBlank()) {
      throw new IllegalArgumentException(location + ": a fact needs words");
    }
    section = List.copyOf(section);
    tags = List.copyOf(tags);
  }

  /**
   * A fact that articles should state, of normal importance and without headings: for use outside
   * feature files.
   */
  public static Fact stated(String text, SourceLocation location) {
    return new Fact(
        text.strip(), location, Expectation.STATED, Importance.NORMAL, List.of(), List.of());
  }
}
