package factharness.cli;

import factharness.check.FactChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** JSON Lines in, JSON Lines out, for other programs. */
@Command(
    name = "judge",
    description = {
      "Reads JSON Lines and answers each with a verdict, in order.",
      "In:  {\"id\": any, \"fact\": \"…\", \"text\": \"an article or passage\"}",
      "  or {\"id\": any, \"fact\": \"…\", \"article\": \"a file beside the input or below here\"}",
      "Out: {\"id\": same, \"verdict\": \"SUPPORTED|CONTRADICTED|OMITTED\", \"confidence\": 0..1,",
      "      \"evidence\": [\"…\"], \"explanation\": \"…\"}",
      "A bad line gives {\"id\": same or null, \"line\": n, \"error\": \"…\"} and exit code 2."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class JudgeCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  /** Room for an article of the largest size that is read from a file, written as JSON. */
  private static final int MAX_LINE_BYTES = 32_000_000;

  private final Terminal terminal;

  @Mixin private final ModelOption model = new ModelOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The input; - or nothing for standard input.")
  private String file = STANDARD_INPUT;

  JudgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return judge(terminal.in(), "standard input", Path.of(""));
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new BrokenRunException(
          file + " is not a file; name a file of JSON Lines, or - for standard input");
    }
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    try (InputStream in = Files.newInputStream(path)) {
      return judge(in, file, folder);
    }
  }

  private int judge(InputStream in, String name, Path folder) throws IOException {
    try (FactChecker checker = model.open()) {
      return judge(new JudgeSession(name, folder, checker, terminal.out()), in, name);
    }
  }

  private static int judge(JudgeSession session, InputStream in, String name) throws IOException {
    LineReader lines = new LineReader(in, MAX_LINE_BYTES);
    boolean any = false;
    for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isEmpty() || !line.get().problem().isEmpty()) {
        any = true;
        session.ask(JudgeQuestion.of(line.get()));
      }
      if (lines.wouldWait()) {
        session.flush();
      }
      if (session.isUnheard()) {
        return ExitCodes.BROKEN;
      }
    }
    session.flush();
    if (!any) {
      throw new BrokenRunException(name + " has no lines; write one JSON object a line");
    }
    return session.isBroken() ? ExitCodes.BROKEN : ExitCodes.CLEAN;
  }
}
