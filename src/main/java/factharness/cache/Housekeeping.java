package factharness.cache;

import factharness.files.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the folder of the cache small, and out of backups and repositories. */
final class Housekeeping {
  /** Tells programs that make backups to leave the folder out; see bford.info/cachedir. */
  private static final String TAG = "CACHEDIR.TAG";

  private static final String TAG_TEXT =
      "Signature: 8a477f597d28d172789f06886806bc55\n# Verdicts of Factharness; may be deleted.\n";

  private static final String IGNORE = ".gitignore";

  /** After a clean-up there is room for some runs. */
  private static final double KEPT_SHARE = 0.8;

  private static final Duration FRESH = Duration.ofDays(1);

  private record Entry(Path file, long size, FileTime used) {}

  private Housekeeping() {}

  /** Makes the folder. */
  static void prepare(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(TAG))) {
      AtomicFile.write(folder.resolve(IGNORE), out -> out.write("*\n"));
      AtomicFile.write(folder.resolve(TAG), out -> out.write(TAG_TEXT));
    }
  }

  /** A file's age counts from its last use; to the day, since every mark costs a write. */
  static void markAsUsed(Path file) {
    try {
      Instant now = Instant.now();
      FileTime used = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
      if (used.toInstant().isBefore(now.minus(FRESH))) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException readOnlyOrGone) {
      // It is only dropped a little earlier.
    }
  }

  /** Removes the files that were not used for longest until the rest takes up less room. */
  static void tidy(Path folder, long maxBytes) {
    List<Entry> entries = new ArrayList<>();
    try (var found = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) found::iterator) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          AtomicFile.sweep(path);
        } else if (isVerdicts(folder, path)) {
          entries.add(entry(path));
        }
      }
    } catch (IOException | UncheckedIOException changing) {
      // Another run tidies up as well.
      return;
    }
    long size = entries.stream().mapToLong(Entry::size).sum();
    if (size > maxBytes) {
      drop(entries, size - (long) (KEPT_SHARE * maxBytes));
    }
  }

  private static void drop(List<Entry> entries, long bytes) {
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
    long left = bytes;
    for (Entry entry : entries) {
      if (left <= 0) {
        return;
      }
      try {
        Files.deleteIfExists(entry.file());
      } catch (IOException stays) {
        continue;
      }
      left -= entry.size();
    }
  }

  /** {@code engine/ab/cdef…}: in a folder that someone chose, nothing else is touched. */
  private static boolean isVerdicts(Path folder, Path file) {
    Path name = folder.relativize(file);
    return name.getNameCount() == 3
        && name.getName(0).toString().matches("[0-9a-f]{16}")
        && name.getName(1).toString().matches("[0-9a-f]{2}")
        && name.getName(2).toString().matches("[0-9a-f]{62}");
  }

  private static Entry entry(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Entry(file, attributes.size(), attributes.lastModifiedTime());
  }
}
