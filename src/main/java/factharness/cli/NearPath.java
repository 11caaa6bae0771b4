package factharness.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A path on the command line. What lies below the working folder is named from there, however it
 * was given: CI systems look for the files of a report in the checkout.
 */
final class NearPath implements ITypeConverter<Path> {
  private final Path here;

  NearPath(Path here) {
    this.here = here.toAbsolutePath().normalize();
  }

  @Override
  public Path convert(String given) {
    try {
      Path path = Path.of(given);
      Path whole = path.normalize();
      return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
    } catch (InvalidPathException wrong) {
      throw new TypeConversionException("'" + given + "' is not a path: " + wrong.getReason());
    }
  }
}
