package factharness.cli;

import factharness.judge.onnx.ModelException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands. A new one is a line in {@link #on}. */
@Command(
    name = "factharness",
    description = "Holds the facts of editors against news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Without a command it runs check with its defaults.",
      "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the run itself is broken."
    })
final class Commands implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Commands() {}

  /**
   * @param clock what a run takes for now
   */
  static CommandLine on(Terminal terminal, Clock clock) {
    CommandLine check = new CommandLine(new CheckCommand(terminal, clock));
    CommandLine commands =
        new CommandLine(new Commands())
            .addSubcommand(check)
            .addSubcommand(new InitCommand(terminal))
            .addSubcommand(configured(new JudgeCommand(terminal)))
            .addSubcommand(configured(new ReadCommand(terminal)))
            .addSubcommand(configured(new ExplainCommand(terminal)))
            .addSubcommand(new FeaturesCommand(terminal))
            .addSubcommand(new BenchCommand(terminal));
    return commands
        .registerConverter(Path.class, new NearPath(Path.of("")))
        .setExecutionStrategy(new ConfiguredRun(commands, check.getCommandSpec()))
        // A tag expression begins with @ as well.
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, args) -> badOption(wrong))
        .setExecutionExceptionHandler((failure, command, parsed) -> broken(failure, command));
  }

  /** A command that only follows the settings; one that looks at them has them as a mixin. */
  private static CommandLine configured(Object command) {
    return new CommandLine(command).addMixin("config", new ConfigOptions());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, init, judge, read, explain or bench");
  }

  private static int badOption(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("error: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    if (String.valueOf(wrong.getMessage()).contains("unmappable characters")) {
      command.getErr().println("Names in such letters need another locale: set LC_ALL=C.UTF-8");
    }
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    command.getErr().flush();
    return ExitCodes.BROKEN;
  }

  private static int broken(Exception failure, CommandLine command) {
    if (failure instanceof BrokenRunException || failure instanceof ModelException) {
      command.getErr().println("error: " + failure.getMessage());
    } else {
      command.getErr().println("error: this should not happen; please report it with these lines");
      failure.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return ExitCodes.BROKEN;
  }
}
