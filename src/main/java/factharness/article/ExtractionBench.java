package factharness.article;

import factharness.json.Json;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.TextSpan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how well bodies are found on pages with known bodies: a folder with {@code
 * ground-truth.json}, which maps a name to {@code {"articleBody": …, "url": …}}, and {@code
 * <name>.html.gz} beside it. Counts as the public article-extraction-benchmark does: multisets of
 * runs of four words, precision and recall averaged over pages.
 */
public final class ExtractionBench {
  private static final int WORST_SHOWN = 10;

  private ExtractionBench() {}

  /** How one page was read; precision and recall from 0 to 1. */
  private record Page(String name, String url, double precision, double recall, String body) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Prints precision, recall, F1 and the worst pages.
   *
   * @param args the folder and, where wanted, a second folder that gets each page's body as a text
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("usage: ExtractionBench FOLDER [FOLDER-FOR-BODIES]");
      return;
    }
    Path folder = Path.of(args[0]);
    String json = Files.readString(folder.resolve("ground-truth.json"));
    List<Page> pages = new ArrayList<>();
    if (Json.parse(json) instanceof Map<?, ?> truth) {
      for (Map.Entry<?, ?> entry : truth.entrySet()) {
        if (entry.getValue() instanceof Map<?, ?> page) {
          pages.add(measure(folder, String.valueOf(entry.getKey()), page));
        }
      }
    }
    print(pages, out);
    if (args.length > 1) {
      for (Page page : pages) {
        Files.writeString(Path.of(args[1]).resolve(page.name() + ".txt"), page.body());
      }
    }
  }

  private static Page measure(Path folder, String name, Map<?, ?> truth) {
    String gold = String.valueOf(truth.get("articleBody"));
    String body = body(folder.resolve(name + ".html.gz"), name);
    Map<List<String>, Integer> expected = Shingles.of(gold);
    Map<List<String>, Integer> found = Shingles.of(body);
    int matched = 0;
    for (Map.Entry<List<String>, Integer> shingle : found.entrySet()) {
      matched += Math.min(shingle.getValue(), expected.getOrDefault(shingle.getKey(), 0));
    }
    return new Page(
        name,
        String.valueOf(truth.get("url")),
        found.isEmpty() ? Double.NaN : (double) matched / total(found),
        expected.isEmpty() ? Double.NaN : (double) matched / total(expected),
        body);
  }

  private static String body(Path file, String name) {
    try {
      Article article = new ArticleReader().read(file, new ArticleId("", name, ""));
      List<String> paragraphs = new ArrayList<>();
      for (TextSpan span : article.paragraphs()) {
        paragraphs.add(span.of(article.text()));
      }
      return String.join(
          "\n\n", paragraphs.subList(article.startsWithHeadline() ? 1 : 0, paragraphs.size()));
    } catch (ArticleException unreadable) {
      return "";
    }
  }

  private static int total(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void print(List<Page> pages, PrintStream out) {
    double precision = mean(pages.stream().mapToDouble(Page::precision).toArray());
    double recall = mean(pages.stream().mapToDouble(Page::recall).toArray());
    double f1 = 2 * precision * recall / (precision + recall);
    out.printf(
        Locale.ROOT,
        "%d pages: precision %.4f, recall %.4f, F1 %.4f%n",
        pages.size(),
        precision,
        recall,
        f1);
    out.println("worst pages:");
    pages.stream()
        .sorted(Comparator.comparingDouble((Page page) -> Double.isNaN(page.f1()) ? 0 : page.f1()))
        .limit(WORST_SHOWN)
        .forEach(
            page ->
                out.printf(
                    Locale.ROOT,
                    "  F1 %.3f  precision %.3f  recall %.3f  %.8s  %s%n",
                    page.f1(),
                    page.precision(),
                    page.recall(),
                    page.name(),
                    page.url()));
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }
}
