package factharness.quantity;

import factharness.json.Json;
import factharness.text.AnalyzedSentence;
import factharness.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints how the aligned comparison of amounts goes with the labels of contrastive items.
 *
 * <p>Arguments: the folder with the {@code *.jsonl} files, then optionally a label and a comparison
 * ("S DISAGREES") of which the cases are to be listed.
 */
final class ContrastMeasure {
  private final TextAnalyzer analyzer = TextAnalyzer.create();
  private final Map<String, int[]> byComparison = new TreeMap<>();
  private final Map<String, int[]> byKind = new TreeMap<>();
  private final String listed;

  private ContrastMeasure(String listed) {
    this.listed = listed;
  }

  public static void main(String[] arguments) throws IOException {
    ContrastMeasure measure =
        new ContrastMeasure(arguments.length > 2 ? arguments[1] + " " + arguments[2] : "");
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (Json.parse(line) instanceof Map<?, ?> item) {
            measure.item(file.getFileName().toString(), item);
          }
        }
      }
    }
    measure.print();
  }

  private void item(String file, Map<?, ?> item) {
    for (String version : List.of("a", "b")) {
      String passage = String.valueOf(item.get(version));
      List<Quantity> found = quantities(passage);
      for (Map<?, ?> claim : claims(item)) {
        String fact = String.valueOf(claim.get("claim"));
        count(
            file,
            String.valueOf(claim.get(version)),
            String.valueOf(claim.get("kind")),
            fact,
            passage,
            found);
      }
    }
  }

  private void count(
      String file, String label, String kind, String fact, String passage, List<Quantity> found) {
    List<Quantity> expected = quantities(fact);
    String comparison = "none";
    String phrases = "";
    for (Alignment alignment : QuantityAligner.align(expected, found)) {
      Comparison next = alignment.comparison();
      if (next != Comparison.INCOMPARABLE
          && (comparison.equals("none") || rank(next.name()) > rank(comparison))) {
        comparison = next.name();
      }
      phrases +=
          "  ["
              + alignment.expected().kind()
              + " "
              + alignment.expected().unit()
              + " "
              + alignment.expected().role()
              + " of="
              + alignment.expected().subject().of()
              + "] "
              + alignment.phrase()
              + " -> "
              + alignment.comparison()
              + (alignment.found() == null
                  ? ""
                  : " ["
                      + alignment.found().unit()
                      + " "
                      + alignment.found().role()
                      + " of="
                      + alignment.found().subject().of()
                      + "]")
              + "\n";
    }
    if (expected.isEmpty()) {
      comparison = "no quantity";
    }
    byComparison.computeIfAbsent(comparison, key -> new int[3])["SRN".indexOf(label)]++;
    if (!expected.isEmpty()) {
      byKind.computeIfAbsent(kind + " " + comparison, key -> new int[3])["SRN".indexOf(label)]++;
    }
    if (listed.equals(label + " " + comparison)) {
      System.out.println(
          kind + " (" + file + ")\n  fact: " + fact + "\n  text: " + passage + "\n" + phrases);
    }
  }

  private static int rank(String comparison) {
    return List.of("none", "AGREES", "UNDECIDED", "DISAGREES").indexOf(comparison);
  }

  private List<Quantity> quantities(String text) {
    List<Quantity> found = new ArrayList<>();
    for (AnalyzedSentence sentence : analyzer.analyze(text)) {
      found.addAll(QuantityParser.parse(sentence, null));
    }
    return found;
  }

  private void print() {
    System.out.println("comparison: supported refuted neither");
    byComparison.forEach(
        (name, counts) ->
            System.out.printf("%-40s %5d %5d %5d%n", name, counts[0], counts[1], counts[2]));
    byKind.forEach(
        (name, counts) -> {
          if (name.endsWith("DISAGREES")) {
            System.out.printf("%-40s %5d %5d %5d%n", name, counts[0], counts[1], counts[2]);
          }
        });
  }

  private static List<Map<?, ?>> claims(Map<?, ?> item) {
    List<Map<?, ?>> claims = new ArrayList<>();
    if (item.get("claims") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> claim) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }
}
