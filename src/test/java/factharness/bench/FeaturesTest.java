package factharness.bench;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.FactChecker;
import factharness.json.Json;
import factharness.judge.DecisionFeatures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeaturesTest {
  private static final String TEXT = "The surplus rose to $111 billion in October.";

  @TempDir Path folder;

  @Test
  void every_case_gets_a_line_with_one_number_for_each_feature() throws IOException {
    List<Map<?, ?>> lines = features(line("The surplus fell.", "CONTRADICTED"));
    assertThat(lines.get(0).get("passage")).isEqualTo(DecisionFeatures.PASSAGE_NAMES);
    assertThat(lines.get(1).get("fact")).isEqualTo("The surplus fell.");
    assertThat(lines.get(1).get("verdict")).isEqualTo("CONTRADICTED");
    assertThat((List<?>) lines.get(1).get("passage")).hasSameSizeAs(DecisionFeatures.PASSAGE_NAMES);
  }

  @Test
  void a_case_has_the_features_it_has_alone() throws IOException {
    String one = line("The surplus is $111 billion.", "SUPPORTED");
    String other = line("It snowed.", "OMITTED");
    assertThat(numbers(features(one + other)))
        .containsExactly(numbers(features(one)).get(0), numbers(features(other)).get(0));
  }

  private static List<Object> numbers(List<Map<?, ?>> lines) {
    return lines.stream().skip(1).<Object>map(line -> line.get("passage")).toList();
  }

  private static String line(String fact, String verdict) {
    return Json.write(Map.of("fact", fact, "text", TEXT, "verdict", verdict)) + "\n";
  }

  private List<Map<?, ?>> features(String cases) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.jsonl"), cases);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (FactChecker checker = FactChecker.create();
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
      Features.print(List.of(file), 0, checker, out);
    }
    return printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .<Map<?, ?>>map(line -> (Map<?, ?>) Json.parse(line))
        .toList();
  }
}
