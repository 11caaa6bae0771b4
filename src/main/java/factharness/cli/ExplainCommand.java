package factharness.cli;

import factharness.check.FactChecker;
import factharness.model.Article;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells a puzzled editor how a verdict came about. */
@Command(
    name = "explain",
    description =
        "Shows how the verdict on one fact and one article comes about: the passages considered,"
            + " what each judge said of them, and the decision.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FACT", description = "The fact, in quotes.")
  private String fact = "";

  @Mixin private final ModelOption model = new ModelOption();

  @Mixin private final HintedReading reading = new HintedReading();

  @Parameters(index = "1", paramLabel = "FILE", description = "The article's file.")
  private Path file = Path.of("");

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (fact.isBlank()) {
      throw new BrokenRunException("the fact has no words; write it in quotes, before the file");
    }
    Article article = reading.read(file);
    try (FactChecker checker = model.open()) {
      checker.explain(article, fact).forEach(line -> terminal.out().println(line));
    }
    terminal.out().flush();
    return ExitCodes.CLEAN;
  }
}
