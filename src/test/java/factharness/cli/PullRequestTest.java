package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.CheckFolder.Outcome;
import factharness.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A pull request from end to end: the first version of an article is fine, the second breaks one
 * fact and makes good another. What CI is given for it is kept in files; after a wanted change run
 * once with {@code -Dgolden.update=true} and read the difference.
 */
final class PullRequestTest {
  private static final Path GOLDEN = Path.of("src/test/resources/factharness/cli/pull-request");

  /** Below the working folder, so that the paths in the reports are the same everywhere. */
  private static final Path FOLDER = Path.of("target", "pull-request");

  private static final String FEATURE =
      """
      Feature: Larrow Sound bridge
        Background:
          Given the story "larrow-bridge"

        Scenario: The repair
          * the repair of the bridge cost $38 million
          * the bridge was closed for fourteen months
          * no article states that the repair of the bridge cost $83 million

        Scenario: The crossing
          * a monthly pass costs $40
      """;
  private static final String FIRST =
      """
      Larrow Sound bridge reopens

      The repair of the bridge cost $38 million, the county council said on Tuesday.

      The bridge was closed for fourteen months.
      """;
  private static final String SECOND =
      """
      Larrow Sound bridge reopens to traffic

      The repair of the bridge cost $48 million, the county council said on Tuesday.

      The bridge was closed for fourteen months. A monthly pass costs $40.
      """;

  private final CheckFolder folder = new CheckFolder(FOLDER);

  @Test
  void ci_is_told_what_the_new_version_broke_and_nothing_else() throws IOException {
    delete(FOLDER);
    try (TestRepository repository = TestRepository.in(FOLDER)) {
      folder.write("features/bridge.feature", FEATURE);
      folder.write("fixtures/larrow-bridge/harbour-post/v1.txt", FIRST);
      folder.write("fixtures/larrow-bridge/sound-gazette.txt", FIRST);
      folder.write(".gitignore", "reports/\n");
      Outcome first = folder.check();
      assertThat(first.code()).as(first.out()).isZero();
      Files.copy(folder.path("reports/findings.json"), folder.path("baseline.json"));
      repository.commit();

      folder.write("fixtures/larrow-bridge/harbour-post/v2.txt", SECOND);
      Outcome second =
          folder.check(
              "--changed-since",
              "main",
              "--baseline",
              folder.path("baseline.json").toString(),
              "--fail-on",
              "new-contradiction");

      assertThat(second.code()).as(second.out()).isEqualTo(1);
      assertGolden("console.txt", second.out());
    }
    for (String report : List.of("annotations.txt", "summary.md", "findings.sarif", "junit.xml")) {
      assertGolden(report, folder.read("reports/" + report));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** How sure a verdict is moves with every change of the judges, and is no matter of CI's. */
  private static void assertGolden(String name, String actual) throws IOException {
    String stable = actual.replaceAll("\"confidence\" : [0-9.]+", "\"confidence\" : 0");
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, stable);
    }
    assertThat(stable).as(name).isEqualTo(Files.readString(golden));
  }
}
