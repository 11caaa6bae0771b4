package factharness.sample;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import factharness.json.Json;
import factharness.model.ArticleId;
import factharness.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample's labels are complete and fit its files, so that figures on them mean something. */
final class SampleTest {
  private static final Path FEATURES = Path.of("features");
  private static final Path FIXTURES = Path.of("fixtures");

  private final List<ExpectedVerdict> expected = ExpectedVerdict.all();

  @Test
  void every_version_of_every_article_is_labelled() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.getParent().equals(FIXTURES))
              .map(file -> FIXTURES.relativize(file).toString().replace('\\', '/'))
              .map(file -> file.substring(0, file.lastIndexOf('.')))
              .collect(toCollection(TreeSet::new));
      assertThat(expected.stream().map(one -> path(one.article())).distinct())
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void every_fact_is_labelled_for_every_version_of_its_story_once() {
    Set<String> pairs = new HashSet<>();
    expected.forEach(one -> assertThat(pairs.add(one.fact() + path(one.article()))).isTrue());
    for (String story : stories()) {
      List<ExpectedVerdict> ofStory =
          expected.stream().filter(one -> one.article().story().equals(story)).toList();
      long facts = ofStory.stream().map(ExpectedVerdict::fact).distinct().count();
      long versions = ofStory.stream().map(ExpectedVerdict::article).distinct().count();
      assertThat(ofStory).hasSize(Math.toIntExact(facts * versions));
    }
  }

  @Test
  void every_labelled_fact_stands_in_the_feature_of_its_story() throws IOException {
    for (String story : stories()) {
      String feature = Files.readString(FEATURES.resolve(story + ".feature"));
      assertThat(expected.stream().filter(one -> one.article().story().equals(story)))
          .allSatisfy(one -> assertThat(standsIn(feature, one.fact())).as(one.fact()).isTrue());
    }
  }

  @Test
  void the_file_for_bench_says_the_same_as_the_table() throws IOException {
    List<String> lines =
        Files.readAllLines(FIXTURES.resolve("labelled.jsonl")).stream()
            .map(SampleTest::labelled)
            .toList();
    assertThat(lines)
        .containsExactlyElementsOf(
            expected.stream()
                .map(one -> one.fact() + " | " + path(one.article()) + " | " + one.verdict())
                .toList());
  }

  @Test
  void the_sample_shows_every_verdict_and_a_version_that_makes_things_worse() {
    assertThat(expected).extracting(ExpectedVerdict::verdict).contains(Verdict.values());
    assertThat(contradictedIn("v2")).hasSizeGreaterThan(contradictedIn("v1").size());
  }

  private Set<String> contradictedIn(String version) {
    return expected.stream()
        .filter(one -> one.article().version().equals(version))
        .filter(one -> one.verdict() == Verdict.CONTRADICTED)
        .map(ExpectedVerdict::fact)
        .collect(Collectors.toSet());
  }

  private Set<String> stories() {
    return expected.stream().map(one -> one.article().story()).collect(toCollection(TreeSet::new));
  }

  /** On a line of its own, in a list, or with its parts in the columns of an Examples table. */
  private static boolean standsIn(String feature, String fact) {
    boolean whole =
        feature
            .lines()
            .map(line -> line.strip().replaceAll("\\s*\\|$", ""))
            .anyMatch(line -> line.endsWith(" " + fact));
    return whole
        || feature
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1))
            .filter(cells -> cells.length == 4)
            .anyMatch(
                cells -> fact.startsWith(cells[1].strip()) && fact.endsWith(cells[2].strip()));
  }

  private static String labelled(String line) {
    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.parse(line));
    String file = String.valueOf(fields.get("article"));
    return fields.get("fact")
        + " | "
        + file.substring(0, file.lastIndexOf('.'))
        + " | "
        + fields.get("verdict");
  }

  private static String path(ArticleId id) {
    return id.name() + (id.version().isEmpty() ? "" : "/" + id.version());
  }
}
