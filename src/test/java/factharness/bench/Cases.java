package factharness.bench;

import factharness.model.SourceLocation;
import factharness.model.Verdict;

/** Short forms for tests: S, R and N as in ContrastNews. */
final class Cases {
  private Cases() {}

  static Outcome outcome(char right, char given, double confidence) {
    return outcome(right, given, confidence, "", "");
  }

  static Outcome outcome(char right, char given, double confidence, String kind, String group) {
    LabelledCase labelled =
        new LabelledCase(
            new SourceLocation("cases.jsonl", 1),
            "A fact",
            "A text",
            false,
            verdict(right),
            kind,
            group);
    return new Outcome(labelled, verdict(given), confidence);
  }

  private static Verdict verdict(char letter) {
    return switch (letter) {
      case 'S' -> Verdict.SUPPORTED;
      case 'R' -> Verdict.CONTRADICTED;
      case 'N' -> Verdict.OMITTED;
      default -> throw new IllegalArgumentException("no verdict: " + letter);
    };
  }
}
