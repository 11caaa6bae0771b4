package factharness.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What the git library learns of the machine: no settings but those of the repository. It would
 * otherwise run {@code git} to find some, read those of the user, and keep notes in the home
 * folder.
 */
final class QuietSystem extends SystemReader.Delegate {
  private QuietSystem(SystemReader machine) {
    super(machine);
  }

  /** From now on, for the whole process; the library has no narrower place for it. */
  static synchronized void use() {
    SystemReader machine = SystemReader.getInstance();
    if (!(machine instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(machine));
    }
  }

  @Override
  @SuppressWarnings("NullAway") // The library takes null for "not set".
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS files) {
    return new NoConfig();
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS files) {
    return new NoConfig();
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new NoConfig();
  }
}
