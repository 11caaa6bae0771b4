package factharness.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    CommandLine commands =
        new CommandLine(new Commands())
            .addSubcommand(new CheckCommand(terminal, clock))
            .addSubcommand(new JudgeCommand(terminal))
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new FeaturesCommand(terminal))
            .addSubcommand(new BenchCommand(terminal));
    return commands
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, args) -> badOption(wrong))
        .setExecutionExceptionHandler((failure, command, parsed) -> broken(failure, command));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, judge, read, explain or bench");
  }

  private static int badOption(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("error: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    command.getErr().flush();
    return ExitCodes.BROKEN;
  }

  private static int broken(Exception failure, CommandLine command) {
    if (failure instanceof BrokenRunException) {
      command.getErr().println("error: " + failure.getMessage());
    } else {
      command.getErr().println("error: this should not happen; please report it with these lines");
      failure.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return ExitCodes.BROKEN;
  }
}
