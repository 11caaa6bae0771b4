package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An editor at work, from the first check to Ctrl-C. */
@Timeout(300)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it sends a signal")
final class WatchedCheckTest {
  /** In tenths of a second; a machine may be busy with other things. */
  private static final int PATIENCE = 900;

  @TempDir private Path folder;

  private Path out;
  private Process process;

  @BeforeEach
  void a_watched_newsroom_with_two_stories() throws Exception {
    Program.run("init", folder.toString());
    write("fixtures/tarn/post.txt", "Two ferries sank in a storm last winter.\n");
    write(
        "features/tarn.feature",
        """
        Feature: Tarn
          Scenario: One
            Given the story "tarn"
            * two ferries sank in a storm last winter
        """);
    out = folder.resolve("out.log");
    process =
        new ProcessBuilder(Program.command("check", "--watch"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    waitFor("stop with Ctrl-C.");
  }

  @AfterEach
  void nothing_runs_on() {
    process.destroyForcibly();
  }

  @Test
  void each_save_is_checked_and_a_signal_ends_it_well() throws Exception {
    String article = Files.readString(folder.resolve("fixtures/tram-line/valley-courier/v2.txt"));
    write("fixtures/tram-line/valley-courier/v2.txt", article.replace("$240", "$204"));
    waitFor("\ntram-line: 1 contradicted\n  ✕ Contradicted  the tram line cost $240 million");
    assertThat(folder.resolve("reports/index.html")).content().contains("$204 million");

    Path aside = write("fixtures/tram-line/valley-courier/.v2.txt.swp", article);
    Files.move(
        aside,
        folder.resolve("fixtures/tram-line/valley-courier/v2.txt"),
        StandardCopyOption.ATOMIC_MOVE);
    waitFor("\ntram-line: nothing to correct\n  ✓ Corrected  the tram line cost $240 million");

    write(
        "features/tarn.feature",
        """
        Feature: Tarn
          Scenario: One
            Given the story "tarn"
            * the repair of the bridge cost $38 million
        """);
    waitFor("\ntarn: 1 omitted\n  ○ Omitted  the repair of the bridge cost $38 million");

    write("features/tarn.feature", "Feature: Tarn\n  Scenario: One\n    * the ribbon\n");
    waitFor("not checked: features/tarn.feature:3: \"the ribbon\" is no fact");

    // It takes the way of Ctrl-C, to which a build that runs in the background is deaf.
    new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(0);
    assertThat(out).content().doesNotContain("Exception");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void waitFor(String text) throws Exception {
    for (int i = 0; !Files.readString(out).contains(text); i++) {
      assertThat(process.isAlive() && i < PATIENCE).as(Files.readString(out)).isTrue();
      Thread.sleep(100);
    }
  }
}
