package factharness.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes a file aside, in the same folder, and moves it into its place when it is whole: a reader
 * sees the old file or the new one and never half of it, and so does a later run when this one is
 * killed.
 */
public final class AtomicFile {
  /** Short, whatever the file is called, since a name has at most 255 bytes. */
  private static final String ASIDE_PREFIX = ".factharness-";

  private static final String ASIDE_SUFFIX = ".tmp";

  /** No file takes this long to write. */
  private static final Duration LEFT_OVER = Duration.ofHours(1);

  private AtomicFile() {}

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** What goes into a file whose bytes are no text. */
  @FunctionalInterface
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes text as UTF-8. Missing folders are made; a link is followed, and what is no file (a
   * pipe, a terminal) is written to as it is.
   *
   * @throws IOException when the file cannot be written; the old one is still there then
   */
  public static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        bytes -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          content.writeTo(out);
          out.flush();
        });
  }

  /** The same for bytes. */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        writeTo(target, content);
      } else {
        writeAside(target, content);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeAside(Path target, Bytes content) throws IOException {
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Not Files.createTempFile, which lets nobody else read the file.
    Path aside = target.resolveSibling(ASIDE_PREFIX + UUID.randomUUID() + ASIDE_SUFFIX);
    Thread atExit = new Thread(() -> delete(aside), "factharness-aside");
    boolean guarded = guard(atExit);
    try {
      writeTo(aside, content);
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
      if (guarded) {
        release(atExit);
      }
    }
  }

  /**
   * Removes what runs that were killed while they wrote have left in a folder. What cannot be
   * removed stays.
   */
  public static void sweep(Path folder) {
    Instant before = Instant.now().minus(LEFT_OVER);
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, ASIDE_PREFIX + "*" + ASIDE_SUFFIX)) {
      for (Path aside : left) {
        if (Files.getLastModifiedTime(aside).toInstant().isBefore(before)) {
          delete(aside);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // Then nothing can be written there either, and whoever writes says so.
    }
  }

  private static void writeTo(Path file, Bytes content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** An interrupted process leaves its {@code finally} blocks out. */
  private static boolean guard(Thread atExit) {
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
      return true;
    } catch (IllegalStateException ending) {
      return false;
    }
  }

  private static void release(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      // The hook runs, and finds nothing to do.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // A later run removes it.
    }
  }
}
