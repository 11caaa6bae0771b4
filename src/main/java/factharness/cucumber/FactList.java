package factharness.cucumber;

import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sentences listed under a step: the rows of a table, or the lines of a doc string.
 *
 * @param problem why the list cannot be used as it stands
 */
record FactList(List<Sentence> sentences, Optional<String> problem) {
  /** A sentence and its 1-based line in the feature file. */
  record Sentence(String text, int line) {}

  private static final Pattern BULLET = Pattern.compile("^[-*•]\\s+");

  FactList {
    sentences = List.copyOf(sentences);
  }

  static FactList under(PickleStepTestStep step, FeatureSource source) {
    StepArgument argument = step.getStep().getArgument();
    if (argument instanceof DataTableArgument table) {
      return ofTable(table, source);
    }
    if (argument instanceof DocStringArgument lines) {
      return ofLines(lines);
    }
    return new FactList(List.of(), Optional.of(empty()));
  }

  private static FactList ofTable(DataTableArgument table, FeatureSource source) {
    List<Integer> lineNumbers = rowLines(table, source);
    List<Sentence> sentences = new ArrayList<>();
    int row = 0;
    for (List<String> cells : table.cells()) {
      int line = lineNumbers.get(row++);
      if (cells.size() != 1) {
        return new FactList(
            List.of(),
            Optional.of(
                "the table on line "
                    + line
                    + " has "
                    + cells.size()
                    + " columns, but a list of facts has one; write one fact a row: | fact |"));
      }
      add(sentences, cells.get(0), line);
    }
    return of(sentences);
  }

  private static FactList ofLines(DocStringArgument lines) {
    List<Sentence> sentences = new ArrayList<>();
    int line = lines.getLine();
    for (String text : lines.getContent().lines().toList()) {
      line++;
      if (!text.strip().startsWith("#")) {
        add(sentences, BULLET.matcher(text.strip()).replaceFirst(""), line);
      }
    }
    return of(sentences);
  }

  private static FactList of(List<Sentence> sentences) {
    return new FactList(sentences, sentences.isEmpty() ? Optional.of(empty()) : Optional.empty());
  }

  private static void add(List<Sentence> sentences, String cell, int line) {
    // Cucumber gives an empty cell as null or as an empty text.
    String text = cell == null ? "" : cell.strip();
    if (!text.isEmpty()) {
      sentences.add(new Sentence(text, line));
    }
  }

  /** Comments and blank lines may stand between the rows of a table. */
  private static List<Integer> rowLines(DataTableArgument table, FeatureSource source) {
    List<Integer> numbers = new ArrayList<>();
    for (int line = table.getLine(); line <= source.lines().size(); line++) {
      if (source.lines().get(line - 1).strip().startsWith("|")) {
        numbers.add(line);
      }
    }
    while (numbers.size() < table.cells().size()) {
      numbers.add(table.getLine());
    }
    return numbers;
  }

  private static String empty() {
    return "the list under this line is empty; write one fact a row: | fact |";
  }
}
