package factharness.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;

/**
 * Finds the files that are not what they were in a revision of their git repository. What is not
 * committed, or not even known to git, counts like everything else: the files are compared as they
 * lie in their folder. Nothing is written and nothing that a repository names is run.
 */
public final class ChangedFiles {
  private final Snapshot before;
  private final Map<String, Snapshot.Entry> then;
  private final Set<String> seen = new HashSet<>();

  private ChangedFiles(Snapshot before, Map<String, Snapshot.Entry> then) {
    this.before = before;
    this.then = new HashMap<>(then);
  }

  /**
   * The files below some paths that were added, changed or removed since a revision. Names that
   * begin with a dot are passed over.
   *
   * @param paths files and folders, which may be in different repositories
   * @return paths that begin like those given
   * @throws GitException when a path is in no repository with that revision
   */
  public static Set<Path> since(String revision, Collection<Path> paths) throws GitException {
    Set<Path> changed = new TreeSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new GitException(path + " does not exist; name what is to be checked");
      }
      try {
        Path real = path.toRealPath();
        try (Snapshot before = Snapshot.of(folderOf(real), path, revision)) {
          String name = name(before, real);
          new ChangedFiles(before, before.below(name)).addTo(changed, path, real, name);
        }
      } catch (MissingObjectException incomplete) {
        throw new GitException(
            "the git repository lacks parts of "
                + revision
                + ", perhaps since it is a partial clone; clone it with its trees"
                + " (--filter=blob:none does)",
            incomplete);
      } catch (IOException | UncheckedIOException failed) {
        throw new GitException(path + " cannot be compared with " + revision + ": " + failed);
      }
    }
    return changed;
  }

  private static Path folderOf(Path real) {
    Path parent = real.getParent();
    return parent == null || Files.isDirectory(real) ? real : parent;
  }

  private void addTo(Set<Path> changed, Path path, Path real, String name) throws IOException {
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        Path below = real.relativize(file);
        if (!folder && !isHidden(below) && isChanged(file)) {
          changed.add(path.resolve(below));
        }
      }
    }
    for (String removed : then.keySet()) {
      Path below = Path.of(name).relativize(Path.of(removed));
      if (!seen.contains(removed) && !isHidden(below)) {
        changed.add(path.resolve(below));
      }
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private boolean isChanged(Path file) throws IOException {
    String name = name(before, file);
    seen.add(name);
    Snapshot.Entry entry = then.get(name);
    if (entry == null) {
      return true;
    }
    if (Files.isSymbolicLink(file)) {
      String target = Files.readSymbolicLink(file).toString().replace('\\', '/');
      boolean same = BlobHash.of(target.getBytes(StandardCharsets.UTF_8)).equals(entry.hash());
      return !entry.link() || !same || isTargetChanged(file);
    }
    return !entry.hash().equals(BlobHash.of(file))
        && !entry.hash().equals(BlobHash.withPlainLineEnds(file));
  }

  /** Whether a link leads to something else than it did. */
  private boolean isTargetChanged(Path link) throws IOException {
    if (!Files.isRegularFile(link)) {
      return true;
    }
    Path target = link.toRealPath();
    if (!target.startsWith(before.workFolder())) {
      return true;
    }
    Map<String, Snapshot.Entry> known = before.below(name(before, target));
    return new ChangedFiles(before, known).isChanged(target);
  }

  private static String name(Snapshot snapshot, Path file) {
    Path relative = snapshot.workFolder().relativize(file);
    return Snapshot.composed(relative.toString().replace('\\', '/'));
  }
}
