package factharness.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Which outputs a check gives. */
final class OutputOptions {
  /** A comma before the name of a format begins the next one; another is part of a file's name. */
  private static final String NEXT = ",(?=\\s*[A-Za-z]+\\s*(?:[=,]|$))";

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      split = NEXT,
      splitSynopsisLabel = ",",
      converter = Output.Converter.class,
      description = {
        "What to give out, and where a report goes if not under its usual name into the folder of"
            + " the reports; several with commas, or the option again: console, html, json, junit,"
            + " sarif, github, markdown, gitlab (default: all of them). On GitHub, github also"
            + " prints the annotations, and markdown is also added to the job's summary."
      })
  private List<Output> outputs = List.of();

  /** Whether someone has chosen. */
  boolean isChosen() {
    return !outputs.isEmpty();
  }

  List<Output> outputs() {
    return outputs.isEmpty() ? Output.usual() : outputs;
  }
}
