package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the runs that {@code .ci/kill-test} kills a hundred of. */
final class KilledRunTest {
  @TempDir Path folder;

  @Test
  void a_killed_run_leaves_nothing_half_written_and_the_next_one_finds_the_same()
      throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> program = List.of(KillRuns.java(), "-cp", classPath, Main.class.getName());

    KillRuns runs = new KillRuns(program, folder, 7);

    assertThat(runs.kill(4)).isEmpty();
    assertThat(runs.interrupted()).isPositive();
  }
}
