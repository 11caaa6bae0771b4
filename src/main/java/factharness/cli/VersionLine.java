package factharness.cli;

import factharness.check.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"factharness " + ToolVersion.current()};
  }
}
