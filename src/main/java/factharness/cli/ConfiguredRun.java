package factharness.cli;

import factharness.config.Configuration;
import factharness.config.Setting;
import factharness.config.StorySettings;
import factharness.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command with the settings of {@code factharness.yml} put before the options given by hand,
 * which win. It does not use picocli's default values, since these cannot be lists.
 */
final class ConfiguredRun implements IExecutionStrategy {
  private final CommandLine commands;
  private final CommandSpec check;

  /**
   * @param check the command that has an option for every key
   */
  ConfiguredRun(CommandLine commands, CommandSpec check) {
    this.commands = commands;
    this.check = check;
  }

  @Override
  public int execute(ParseResult parsed) {
    Optional<ConfigOptions> options = optionsOf(parsed);
    if (options.isEmpty() || isHelp(parsed.subcommand())) {
      return new RunLast().execute(parsed);
    }
    try {
      return execute(parsed, options.get());
    } catch (BrokenRunException broken) {
      // Only these reach the handler that prints the message.
      throw new ExecutionException(commands, "the settings are wrong", broken);
    }
  }

  private int execute(ParseResult parsed, ConfigOptions options) {
    Configuration configuration = options.read();
    configuration.settings().forEach(this::check);
    configuration.stories().stream()
        .map(StorySettings::settings)
        .flatMap(List::stream)
        .forEach(this::check);
    ParseResult byHand = parsed.subcommand();
    List<Setting> used =
        configuration.settings().stream().filter(setting -> isOpen(setting, byHand)).toList();
    ParseResult complete = used.isEmpty() ? parsed : parseWith(used, parsed.originalArgs());
    if (options.isToBePrinted()) {
      new SettingsInForce(complete.subcommand().commandSpec(), byHand, used, configuration)
          .print(commands.getOut());
      return ExitCodes.CLEAN;
    }
    return new RunLast().execute(complete);
  }

  private static boolean isHelp(ParseResult command) {
    return command.isUsageHelpRequested() || command.isVersionHelpRequested();
  }

  private static Optional<ConfigOptions> optionsOf(ParseResult parsed) {
    return parsed.hasSubcommand()
        ? parsed.subcommand().commandSpec().mixins().values().stream()
            .map(CommandSpec::userObject)
            .filter(ConfigOptions.class::isInstance)
            .map(ConfigOptions.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /** Whether the command has such an option and it is not given by hand. */
  private static boolean isOpen(Setting setting, ParseResult byHand) {
    OptionSpec option = byHand.commandSpec().findOption(nameOf(setting));
    return option != null && !byHand.hasMatchedOption(option);
  }

  /** The arguments of the file go behind the name of the command. */
  private ParseResult parseWith(List<Setting> settings, List<String> byHand) {
    List<String> all = new ArrayList<>(byHand.subList(0, 1));
    for (Setting setting : settings) {
      setting.values().forEach(value -> all.add(nameOf(setting) + "=" + value));
    }
    all.addAll(byHand.subList(1, byHand.size()));
    try {
      return commands.parseArgs(all.toArray(String[]::new));
    } catch (ParameterException wrong) {
      // What was given by hand has been parsed before, so it is a setting.
      throw wrongValue(wrong, settings);
    }
  }

  private static RuntimeException wrongValue(ParameterException wrong, List<Setting> settings) {
    ArgSpec argument = wrong.getArgSpec();
    return settings.stream()
        .filter(
            setting ->
                argument instanceof OptionSpec option
                    && List.of(option.names()).contains(nameOf(setting)))
        .findFirst()
        .<RuntimeException>map(
            setting ->
                new BrokenRunException(setting.location() + ": " + wrong.getMessage(), wrong))
        .orElse(wrong);
  }

  /** Also for a command that has no such option: a mistake should not wait for the next one. */
  private void check(Setting setting) {
    OptionSpec option = check.findOption(nameOf(setting));
    if (option == null) {
      throw new IllegalStateException("check has no option for the key " + setting.key().name());
    }
    setting.values().forEach(value -> checkChoice(setting, option, value));
  }

  private static void checkChoice(Setting setting, OptionSpec option, String value) {
    List<String> choices = SettingsInForce.choicesOf(option);
    if (!choices.isEmpty() && !choices.contains(value.toLowerCase(Locale.ROOT))) {
      throw new BrokenRunException(
          setting.location()
              + ": "
              + setting.key().name()
              + " cannot be \""
              + value
              + "\"; "
              + Suggestion.of(value, choices));
    }
  }

  private static String nameOf(Setting setting) {
    return "--" + setting.key().name();
  }
}
