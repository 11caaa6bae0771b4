package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void what_it_writes_can_be_checked_at_once() throws Exception {
    assertThat(Program.runIn(folder, "init").code()).isEqualTo(0);
    Outcome outcome = Program.runIn(folder, "check", "--quiet");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).as(outcome.out()).isEqualTo(0);
    assertThat(outcome.out()).contains("2 fixed since the version before");
    assertThat(folder.resolve("reports/index.html")).exists();
  }

  @Test
  void a_folder_is_made_and_all_files_are_named() {
    Path there = folder.resolve("news/desk");
    Outcome outcome = Program.run("init", there.toString());

    assertThat(outcome.out())
        .isEqualTo(
            """
            wrote DESK/factharness.yml
            wrote DESK/features/tram-line.feature
            wrote DESK/fixtures/tram-line/valley-courier/v1.txt
            wrote DESK/fixtures/tram-line/valley-courier/v2.txt
            wrote DESK/.github/workflows/facts.yml

            Next, run check in DESK, and write facts of your own.
            """
                .replace("DESK", there.toString()));
    assertThat(there.resolve(".github/workflows/facts.yml")).isNotEmptyFile();
  }

  @Test
  void a_file_that_is_there_is_kept_as_it_is() throws IOException {
    Path settings = Files.writeString(folder.resolve("factharness.yml"), "fail-on: never\n");
    Outcome outcome = Program.run("init", folder.toString());

    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.out())
        .contains("kept  " + settings + ", which is there already\n")
        .contains("wrote " + folder.resolve("features/tram-line.feature"));
    assertThat(settings).hasContent("fail-on: never");
  }

  @Test
  void a_folder_that_cannot_be_made_is_an_error() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Outcome outcome = Program.run("init", file.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: " + file + " cannot be written to; name another folder: ");
  }
}
