package factharness.git;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * Settings of the user or the machine: none. It names a time resolution of the file system, since
 * the library would otherwise write files into the repository to measure it.
 */
final class NoConfig extends FileBasedConfig {
  private static final String FILE_SYSTEM = "filesystem";
  private static final long RESOLUTION_SECONDS = 2;

  NoConfig() {
    super(new File("no-config"), FS.DETECTED);
  }

  @Override
  public void load() {
    // There is nothing to read.
  }

  @Override
  public void save() {
    // Nothing is kept.
  }

  @Override
  public boolean isOutdated() {
    return false;
  }

  @Override
  public long getTimeUnit(
      String section, String subsection, String name, long otherwise, TimeUnit unit) {
    return section.equals(FILE_SYSTEM)
        ? unit.convert(RESOLUTION_SECONDS, TimeUnit.SECONDS)
        : otherwise;
  }
}
