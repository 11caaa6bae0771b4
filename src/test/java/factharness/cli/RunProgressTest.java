package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RunProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(-7);

  private RunProgress progress(boolean interactive, boolean quiet) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    return new RunProgress(terminal, quiet, clock::get);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void pass(double seconds) {
    clock.addAndGet((long) (seconds * Duration.ofSeconds(1).toNanos()));
  }

  @Test
  void a_log_gets_a_line_every_five_seconds() {
    RunProgress progress = progress(false, false);
    progress.scenario(1, 3, "The people");
    pass(4);
    progress.articles(900, 10_000);
    pass(1.5);
    progress.articles(1_200, 10_000);
    progress.articles(1_201, 10_000);
    pass(6);
    progress.scenario(2, 3, "The figures");
    progress.clear();

    assertThat(said())
        .isEqualTo(
            """
            checking scenario 1 of 3, article 1,200 of 10,000
            checking scenario 2 of 3
            """);
  }

  @Test
  void a_person_sees_a_bar() {
    RunProgress progress = progress(true, false);
    progress.scenario(2, 4, "The figures");
    pass(1);
    progress.articles(5, 10);

    assertThat(said().split("\r"))
        .extracting(String::stripTrailing)
        .containsExactly(
            "",
            "[#####---------------]  25%  checking scenario 2 of 4: The figures",
            "[#######-------------]  37%  checking scenario 2 of 4, article 5 of 10: The f…");
  }

  @Test
  void the_bar_goes_away() {
    RunProgress progress = progress(true, false);
    progress.scenario(1, 1, "One");
    progress.clear();

    assertThat(said()).endsWith("\r" + " ".repeat(78) + "\r");
  }

  @Test
  void a_name_cannot_move_the_cursor() {
    progress(true, false).scenario(1, 1, "One\n\u001B[2J");

    assertThat(said()).doesNotContain("\n").doesNotContain("\u001B");
  }

  @Test
  void quiet_says_nothing() {
    for (boolean interactive : new boolean[] {true, false}) {
      RunProgress progress = progress(interactive, true);
      progress.scenario(1, 3, "The people");
      pass(60);
      progress.articles(1, 2);
      progress.clear();
    }

    assertThat(said()).isEmpty();
  }
}
