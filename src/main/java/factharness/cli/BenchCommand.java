package factharness.cli;

import factharness.bench.Bench;
import factharness.bench.BenchException;
import factharness.bench.BenchOptions;
import factharness.judge.onnx.ModelException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accuracy and speed on labelled lines. */
@Command(
    name = "bench",
    description = {
      "Measures verdicts against labels, file by file.",
      "A line is {\"fact\": \"…\", \"text\": \"…\", \"verdict\": \"SUPPORTED|CONTRADICTED|OMITTED\"},",
      "perhaps with \"kind\" and \"group\"; instead of \"text\" it may have \"article\", a file beside",
      "the labelled one. Contrastive items with \"a\", \"b\" and \"claims\" are read too."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class BenchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of labelled JSON Lines.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON list instead of text.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N lines of each file, spread evenly over it (default: all).")
  private int limit;

  @Option(
      names = "--no-model-alone",
      description = "Leave out the run of the bare model, which shows what it costs and knows.")
  private boolean withoutModelAlone;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "A model.onnx, tokenizer.json and config.json to use instead of the shipped.")
  private @Nullable Path model;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new BrokenRunException("--limit must not be negative, but is " + limit);
    }
    BenchOptions options = new BenchOptions(limit, json, !withoutModelAlone, model);
    try {
      return Bench.run(files, options, terminal.out()) ? ExitCodes.CLEAN : ExitCodes.BROKEN;
    } catch (BenchException | ModelException failed) {
      throw new BrokenRunException(String.valueOf(failed.getMessage()), failed);
    }
  }
}
