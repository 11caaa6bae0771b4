package factharness.bench;

import factharness.check.FactChecker;
import factharness.json.Json;
import factharness.judge.onnx.EntailmentModel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures accuracy and speed on labelled JSON Lines. */
public final class Bench {
  private Bench() {}

  /**
   * Prints the figures of each file: as text file by file, or as one JSON list at the end.
   *
   * @return whether every case could be judged; those that could not are named and left out
   * @throws BenchException when a file or a line of it cannot be read
   * @throws factharness.judge.onnx.ModelException when the model cannot be loaded
   */
  public static boolean run(List<Path> files, BenchOptions options, PrintStream out) {
    Path folder = options.model();
    // The checker closes the model that it is given.
    EntailmentModel model =
        folder == null ? EntailmentModel.shipped() : EntailmentModel.open(folder);
    try (FactChecker checker = FactChecker.with(model)) {
      Measurement measurement =
          new Measurement(
              checker::check,
              options.modelAlone() ? Optional.of(model::classify) : Optional.empty());
      List<Result> results = new ArrayList<>();
      for (Path file : files) {
        Result result = measurement.of(file, LabelledFile.read(file, options.limit()));
        results.add(result);
        if (!options.json()) {
          out.print(ResultText.of(result));
          out.flush();
        }
      }
      if (options.json()) {
        out.print(Json.writeIndented(results.stream().map(ResultJson::of).toList()) + "\n");
        out.flush();
      }
      return results.stream().allMatch(result -> result.errors().isEmpty());
    }
  }
}
