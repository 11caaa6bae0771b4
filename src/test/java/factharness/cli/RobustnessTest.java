package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factharness.cli.Program.Outcome;
import factharness.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on real machines: it works, or says exactly why not, with exit code 2. */
final class RobustnessTest {
  private static final String WRONG = "The repair of the bridge cost $83 million.";
  private static final Path FULL = Path.of("/dev/full");

  /** 255 bytes with its ending, in letters of one byte and of three. */
  private static final List<String> LONGEST = List.of("a".repeat(251), "東".repeat(83) + "é");

  @TempDir private Path folder;

  @Test
  void names_of_files_may_be_as_odd_as_the_system_allows() throws IOException {
    List<String> names =
        new ArrayList<>(
            List.of(
                "with space",
                "double\"quote",
                "single'quote",
                "hash#1",
                "percent%20",
                "entity&lt;",
                "semi;colon,comma",
                "ünïcödé 東京",
                "-dash",
                "line\nbreak"));
    names.addAll(LONGEST);
    for (String name : names) {
      write("fixtures/a \\\"story\\\" #1".replace("\\\"", "\"") + "/" + name + ".txt", WRONG);
    }
    write("features/é #1 " + "f".repeat(230) + ".feature", feature("a \\\"story\\\" #1"));
    Outcome outcome = check("--reports=" + folder.resolve("my \"reports\" #1%20"));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(contradicted(folder.resolve("my \"reports\" #1%20/findings.json")))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void a_quotation_mark_in_a_name_is_asked_for_with_a_backslash() throws IOException {
    write("fixtures/a \"story\"/post.txt", WRONG);
    write("features/a.feature", feature("a \"story\""));

    assertThat(check().err())
        .contains(
            "a.feature:3: \"the story \"a \"story\"\"\" is no fact; did you mean: the story \"…\","
                + " with a backslash before each quotation mark in the name");
  }

  @Test
  void lines_may_end_as_on_windows() throws IOException {
    String article = "Bridge repaired\n\n" + WRONG + "\n\nIt was closed for two years.\n";
    write("fixtures/unix/post.txt", article);
    write("fixtures/windows/post.txt", article.replace("\n", "\r\n"));
    write("features/unix.feature", feature("unix"));
    write("features/windows.feature", feature("windows").replace("\n", "\r\n"));
    Outcome outcome = check();

    assertThat(outcome.err()).isEmpty();
    List<?> findings = findings(folder.resolve("reports/findings.json"));
    assertThat(findings).hasSize(2);
    for (String field : List.of("verdict", "confidence", "line", "fact", "explanation")) {
      assertThat(((Map<?, ?>) findings.get(0)).get(field))
          .as(field)
          .isEqualTo(((Map<?, ?>) findings.get(1)).get(field));
    }
  }

  @Test
  void a_locale_that_garbles_names_is_named() throws Exception {
    write("fixtures/brücke/post.txt", WRONG);
    write("features/a.feature", feature("brücke"));
    Outcome outcome = inPlainLocale("check");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("set LC_ALL=C.UTF-8");
    assertThat(inPlainLocale("read", "fixtures/brücke/post.txt").err())
        .contains("set LC_ALL=C.UTF-8");
  }

  @Test
  void reports_that_cannot_be_written_are_an_error_that_names_the_folder() throws IOException {
    write("fixtures/larrow/post.txt", WRONG);
    write("features/a.feature", feature("larrow"));
    Path file = write("taken", "");

    for (Path place : List.of(file, file.resolve("below"), Path.of("/proc/factharness"))) {
      Outcome outcome = check("--reports=" + place);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .startsWith("error: " + place + " cannot be written to; name another folder with");
    }
  }

  @Test
  void a_report_that_is_a_folder_is_an_error_that_names_it() throws IOException {
    write("fixtures/larrow/post.txt", WRONG);
    write("features/a.feature", feature("larrow"));
    write("reports/index.html/note.txt", "");
    Outcome outcome = check();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("cannot be written")
        .contains("index.html")
        .doesNotContain("should not happen");
  }

  @Test
  void a_full_disk_is_an_error_that_says_so() throws Exception {
    write("fixtures/larrow/post.txt", WRONG);
    write("features/a.feature", feature("larrow"));
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()),
        "only root can make a small disk");
    try {
      Outcome outcome =
          Program.runIn(folder, "check", "--quiet", "--reports=" + disk.resolve("reports"));
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .startsWith("error: ")
          .contains("No space left on device")
          .contains("cannot be written")
          .doesNotContain("should not happen");

      Outcome noRoom =
          Program.runIn(
              folder,
              List.of("-Djava.io.tmpdir=" + disk),
              Map.of("DJL_CACHE_DIR", disk.toString()),
              "check",
              "--no-cache",
              "-q");
      assertThat(noRoom.code()).isEqualTo(2);
      assertThat(noRoom.err())
          .contains("set the environment variable DJL_CACHE_DIR to a folder")
          .doesNotContain("Exception");
    } finally {
      assertThat(succeeds("umount", disk.toString())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check -q", "read post.txt", "judge q.jsonl"})
  void output_that_does_not_arrive_is_an_error(String command) throws Exception {
    assumeTrue(Files.exists(FULL), "this system has no " + FULL);
    write("fixtures/larrow/post.txt", WRONG);
    write("features/a.feature", feature("larrow"));
    write("post.txt", WRONG);
    write("q.jsonl", "{\"fact\": \"the repair cost $83 million\", \"text\": \"" + WRONG + "\"}\n");
    Outcome outcome = Program.runInto(FULL, folder, command.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "error: not all could be written to standard output; its disk may be full, or its"
                + " reader gone\n");
  }

  @Test
  void many_articles_take_no_more_memory_than_their_texts() throws Exception {
    for (int i = 0; i < 500; i++) {
      write("fixtures/larrow/outlet-" + i + ".txt", "Outlet " + i + ". " + WRONG);
    }
    write("features/a.feature", feature("larrow"));
    Outcome outcome = Program.runIn(folder, List.of("-Xmx160m"), Map.of(), "check", "-q");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("500 contradictions in 500 of 500 articles");
  }

  private static String feature(String story) {
    return """
    Feature: Bridge
      Scenario: Cost
        Given the story "%s"
        * the repair of the bridge cost $38 million
    """
        .formatted(story);
  }

  private static List<?> findings(Path file) throws IOException {
    return Json.parse(Files.readString(file)) instanceof Map<?, ?> run
            && run.get("findings") instanceof List<?> findings
        ? findings
        : List.of();
  }

  private static Set<String> contradicted(Path file) throws IOException {
    Set<String> articles = new LinkedHashSet<>();
    for (Object finding : findings(file)) {
      Map<?, ?> fields = (Map<?, ?>) finding;
      if ("CONTRADICTED".equals(fields.get("verdict"))) {
        articles.add(String.valueOf(fields.get("article")).replaceFirst("^.*?/", ""));
      }
    }
    return articles;
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private Outcome inPlainLocale(String... args) throws Exception {
    return Program.runIn(folder, List.of(), Map.of("LC_ALL", "C"), args);
  }

  private Outcome check(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "check",
                "--quiet",
                "--no-cache",
                "--features=" + folder.resolve("features"),
                "--fixtures=" + folder.resolve("fixtures")));
    if (more.length == 0) {
      args.add("--reports=" + folder.resolve("reports"));
    }
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
