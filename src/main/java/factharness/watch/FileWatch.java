package factharness.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files were saved, made or removed below some paths. It watches folders and not files,
 * since many editors save by writing another file and giving it the old name; and it waits until a
 * save is over, since one save is several events.
 */
public final class FileWatch implements Closeable {
  /** What editors and systems leave beside a file while they work. */
  private static final Pattern SCRATCH =
      Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.(?:tmp|bak|sw[a-p]|part|crdownload)");

  /** A path that is gone, as in the middle of a checkout, is looked for this often. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /** However long files keep changing, this is told after so many quiet times. */
  private static final int LONGEST_WAIT = 20;

  private final List<Path> roots;
  private final Duration quiet;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * @param roots files or folders; those that are not there are waited for
   * @param quiet how long nothing must happen before a change is told
   * @throws IOException when this system cannot watch files
   */
  public FileWatch(Collection<Path> roots, Duration quiet) throws IOException {
    this.roots = List.copyOf(roots);
    this.quiet = quiet;
    this.service = FileSystems.getDefault().newWatchService();
    for (Path root : roots) {
      watch(root, new TreeSet<>());
    }
  }

  /**
   * Waits for changes.
   *
   * @return the files and folders that changed, beginning as the root does that they are below;
   *     empty when this watch was closed
   * @throws IOException when this system cannot watch as many folders
   */
  public Set<Path> next() throws IOException, InterruptedException {
    Set<Path> changed = new TreeSet<>();
    try {
      while (changed.isEmpty()) {
        take(service.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS), changed);
        watchAgain(changed);
      }
      boolean over = false;
      for (int i = 0; i < LONGEST_WAIT && !over; i++) {
        WatchKey key = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        over = key == null;
        take(key, changed);
      }
      return changed;
    } catch (ClosedWatchServiceException closed) {
      return new TreeSet<>();
    }
  }

  /** Wakes whoever waits. */
  @Override
  public void close() throws IOException {
    service.close();
  }

  private void take(@Nullable WatchKey key, Set<Path> changed) throws IOException {
    if (key == null) {
      return;
    }
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null) {
        continue;
      }
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        changed.add(folder);
      } else if (event.context() instanceof Path name) {
        changed(folder.resolve(name), changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void changed(Path path, Set<Path> changed) throws IOException {
    boolean isRoot = roots.contains(path);
    if (!isRoot && (isScratch(path) || roots.stream().noneMatch(path::startsWith))) {
      return;
    }
    changed.add(path);
    if (Files.isDirectory(path)) {
      // Files may have come into it before it was watched.
      watchBelow(path, changed);
    }
  }

  /** Roots that came back. */
  private void watchAgain(Set<Path> changed) throws IOException {
    for (Path root : roots) {
      if (!folders.containsValue(folderOf(root)) && Files.exists(root)) {
        changed.add(root);
        watch(root, changed);
      }
    }
  }

  private void watch(Path root, Set<Path> found) throws IOException {
    if (Files.isDirectory(root)) {
      watchBelow(root, found);
    } else if (Files.isDirectory(folderOf(root))) {
      register(folderOf(root));
    }
  }

  private void watchBelow(Path folder, Set<Path> found) throws IOException {
    List<Path> below = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> path.equals(folder) || !isScratch(path)).forEach(below::add);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return; // It was removed meanwhile, which is another event.
    }
    for (Path path : below) {
      if (Files.isDirectory(path)) {
        register(path);
      }
      found.add(path);
    }
  }

  private void register(Path folder) throws IOException {
    if (!folders.containsValue(folder) && Files.isDirectory(folder)) {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
    }
  }

  private static Path folderOf(Path root) {
    if (Files.isRegularFile(root)) {
      Path parent = root.getParent();
      return parent == null ? Path.of("") : parent;
    }
    return root;
  }

  private static boolean isScratch(Path path) {
    Path name = path.getFileName();
    return name != null && SCRATCH.matcher(name.toString()).matches();
  }
}
