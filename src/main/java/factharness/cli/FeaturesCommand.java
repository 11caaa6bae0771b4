package factharness.cli;

import factharness.bench.BenchException;
import factharness.bench.Features;
import factharness.check.FactChecker;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For those who fit the decision anew; see src/training/README.md. */
@Command(
    name = "features",
    description = "Prints what the decision sees of labelled lines, for fitting it.",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class FeaturesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of labelled JSON Lines.")
  private List<Path> files = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most N lines of each file.")
  private int limit;

  FeaturesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (FactChecker checker = FactChecker.create()) {
      Features.print(files, limit, checker, terminal.out());
      return ExitCodes.CLEAN;
    } catch (BenchException failed) {
      throw new BrokenRunException(String.valueOf(failed.getMessage()), failed);
    }
  }
}
