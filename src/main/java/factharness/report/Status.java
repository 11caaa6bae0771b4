package factharness.report;

import factharness.check.Baseline;
import factharness.model.Expectation;
import factharness.model.Fact;
import factharness.model.Importance;
import factharness.model.Severity;
import factharness.model.Verdict;
import java.util.Locale;

/**
 * What a finding means to an editor: the verdict seen in the light of what was wanted. Worst first.
 */
enum Status {
  CONTRADICTED("x", "✕"),
  /** The article states what no article may state. */
  WRONGLY_STATED("x", "✕"),
  REQUIRED_OMITTED("r", "⊘"),
  OMITTED("o", "○"),
  /** Left out, and the editors do not mind. */
  LEFT_OUT("n", "–"),
  SUPPORTED("s", "✓"),
  /** The article denies what no article may state. */
  DENIED("s", "✓"),
  /** The article does not state what no article may state. */
  NOT_STATED("s", "✓");

  private final String code;
  private final String icon;

  Status(String code, String icon) {
    this.code = code;
    this.icon = icon;
  }

  /** The one-letter class of the style sheet and the filters. */
  String code() {
    return code;
  }

  /** A sign that tells it from the others without colour. */
  String icon() {
    return icon;
  }

  /** How filters and addresses spell it: {@code wrongly-stated}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String label() {
    return Words.label(this);
  }

  static Status of(Fact fact, Verdict verdict) {
    boolean wanted = fact.expectation() == Expectation.STATED;
    return switch (verdict) {
      case SUPPORTED -> wanted ? SUPPORTED : WRONGLY_STATED;
      case CONTRADICTED -> wanted ? CONTRADICTED : DENIED;
      case OMITTED -> wanted ? omitted(fact.importance()) : NOT_STATED;
    };
  }

  /** What a problem of the baseline was. */
  static Status of(Baseline.Entry entry) {
    return switch (entry.verdict()) {
      case SUPPORTED -> WRONGLY_STATED;
      case CONTRADICTED -> CONTRADICTED;
      case OMITTED -> entry.severity() == Severity.ERROR ? REQUIRED_OMITTED : OMITTED;
    };
  }

  private static Status omitted(Importance importance) {
    return switch (importance) {
      case REQUIRED -> REQUIRED_OMITTED;
      case NORMAL -> OMITTED;
      case OPTIONAL -> LEFT_OUT;
    };
  }
}
