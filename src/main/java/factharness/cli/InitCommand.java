package factharness.cli;

import factharness.starter.Starter;
import factharness.starter.Starter.StarterFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a folder that {@code check} can work in. */
@Command(
    name = "init",
    description = {
      "Writes a small story to begin with: facts, two versions of an article, factharness.yml and",
      "a GitHub workflow. Files that are there already are kept as they are."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where to write; it is made when it is not there (default: here).")
  private Path folder = Path.of("");

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      for (StarterFile file : Starter.writeTo(folder)) {
        Path path = folder.resolve(file.path());
        terminal
            .out()
            .println(file.isNew() ? "wrote " + path : "kept  " + path + ", which is there already");
      }
    } catch (IOException failed) {
      throw new BrokenRunException(
          (folder.toString().isEmpty() ? "this folder" : folder)
              + " cannot be written to; name another folder: "
              + failed,
          failed);
    }
    terminal.out().println();
    String where = folder.toString().isEmpty() ? "" : " in " + folder;
    terminal.out().println("Next, run check" + where + ", and write facts of your own.");
    terminal.out().flush();
    return ExitCodes.CLEAN;
  }
}
