package factharness.cli;

import factharness.check.FactChecker;
import factharness.judge.onnx.EntailmentModel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entailment model a command judges with. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "A model.onnx, tokenizer.json and config.json to use instead of the shipped.")
  private @Nullable Path folder;

  /**
   * A checker with that model, which the caller closes.
   *
   * @throws factharness.judge.onnx.ModelException when the folder holds no model that can be used
   */
  FactChecker open() {
    return folder == null ? FactChecker.create() : FactChecker.with(EntailmentModel.open(folder));
  }

  /**
   * The same on a number of threads, at least one.
   *
   * @throws factharness.judge.onnx.ModelException when the folder holds no model that can be used
   */
  FactChecker open(int threads) {
    return folder == null
        ? FactChecker.create(threads)
        : FactChecker.with(EntailmentModel.open(folder, threads));
  }

  /** The folder that is named, if one is. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }
}
