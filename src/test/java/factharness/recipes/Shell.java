package factharness.recipes;

import factharness.cli.Program.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the shell lines of a recipe as its CI system would. */
final class Shell {
  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * @param folder where the lines run
   */
  Shell(Path folder) {
    this.folder = folder;
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    with("PATH", java + ":" + System.getenv("PATH"));
  }

  Shell with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Outcome run(String lines) throws Exception {
    return run(List.of("bash", "-eo", "pipefail", "-c", lines));
  }

  Outcome run(List<String> command) throws Exception {
    Path err = Files.createTempFile("factharness", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process =
        builder.redirectInput(Path.of("/dev/null").toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Outcome outcome = new Outcome(process.waitFor(), out, Files.readString(err));
    Files.delete(err);
    return outcome;
  }
}
