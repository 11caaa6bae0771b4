package factharness.bench;

import factharness.article.ArticleException;
import factharness.check.FactChecker;
import factharness.json.Json;
import factharness.judge.DecisionFeatures;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the decision sees of labelled cases, so that its coefficients can be fitted. */
public final class Features {
  private Features() {}

  /**
   * Prints the names of the features on one line and then a line for each case, those about one
   * text together.
   *
   * @param limit the most lines of each file, spread evenly over it; 0 for all
   * @throws BenchException when a file or a line of it cannot be read
   */
  public static void print(List<Path> files, int limit, FactChecker checker, PrintStream out) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("passage", DecisionFeatures.PASSAGE_NAMES);
    names.put("article", DecisionFeatures.ARTICLE_NAMES);
    out.print(Json.write(names) + "\n");
    Sources sources = new Sources();
    for (Path file : files) {
      for (List<LabelledCase> sameSource : LabelledCase.bySource(LabelledFile.read(file, limit))) {
        lines(file, sameSource, sources, checker)
            .forEach(line -> out.print(Json.write(line) + "\n"));
      }
    }
    out.flush();
  }

  private static List<Map<String, Object>> lines(
      Path file, List<LabelledCase> cases, Sources sources, FactChecker checker) {
    LabelledCase first = cases.get(0);
    try {
      List<DecisionFeatures> features =
          checker.features(
              sources.article(file, first), cases.stream().map(LabelledCase::fact).toList());
      List<Map<String, Object>> lines = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        lines.add(line(file, cases.get(i), features.get(i)));
      }
      return lines;
    } catch (ArticleException unreadable) {
      throw new BenchException(first.at(), unreadable.error().toString(), unreadable);
    }
  }

  private static Map<String, Object> line(
      Path file, LabelledCase labelled, DecisionFeatures features) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file.toString());
    line.put("source", labelled.isPath() ? labelled.source() : labelled.at().toString());
    line.put("fact", labelled.fact());
    line.put("verdict", labelled.verdict().name());
    line.put("passage", features.passage());
    line.put("article", features.article());
    return line;
  }
}
