package factharness.check;

import org.jspecify.annotations.Nullable;

/** Which Factharness this is. */
public final class ToolVersion {
  private static final String FROM_CLASSES = "development";

  private ToolVersion() {}

  /** The version in the manifest of the jar, or {@code development} outside of a jar. */
  public static String current() {
    @Nullable String version = ToolVersion.class.getPackage().getImplementationVersion();
    return version == null ? FROM_CLASSES : version;
  }
}
