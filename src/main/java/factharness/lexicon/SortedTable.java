package factharness.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A resource of lines {@code key TAB value}, sorted by the bytes of the key, searched in place.
 *
 * <p>The file stays one byte array: it loads in a few milliseconds, where a hash map of the same
 * words would take the whole start-up time of a small run. Lines that start with {@code #} stand
 * only at the top and are skipped. Immutable and thread-safe.
 */
final class SortedTable {
  private static final byte TAB = '\t';
  private static final byte NEWLINE = '\n';

  private final byte[] bytes;
  private final int[] lineStarts;

  private SortedTable(byte[] bytes, int[] lineStarts) {
    this.bytes = bytes;
    this.lineStarts = lineStarts;
  }

  /** Loads a file that lies beside this class on the class path. */
  static SortedTable load(String name) {
    try (InputStream in = SortedTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The lexicon file " + name + " is not on the class path; rebuild Factharness.");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon file " + name + " could not be read.", e);
    }
  }

  static SortedTable of(byte[] bytes) {
    int[] starts = new int[1024];
    int count = 0;
    for (int start = 0; start < bytes.length; start = endOfLine(bytes, start) + 1) {
      if (bytes[start] == '#') {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = start;
    }
    return new SortedTable(bytes, Arrays.copyOf(starts, count));
  }

  /** The number of keys. */
  int size() {
    return lineStarts.length;
  }

  /** The value beside {@code key}, or null when the key is unknown. */
  @Nullable String get(String key) {
    byte[] wanted = key.getBytes(UTF_8);
    int low = 0;
    int high = lineStarts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = lineStarts[middle];
      int order = compareKey(start, wanted);
      if (order == 0) {
        int keyEnd = start + wanted.length;
        int end = endOfLine(bytes, start);
        return keyEnd == end ? "" : new String(bytes, keyEnd + 1, end - keyEnd - 1, UTF_8);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** How the key that starts there stands to another, byte by byte, as unsigned numbers. */
  private int compareKey(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (endsAt(start + i)) {
        return -1;
      }
      if (bytes[start + i] != wanted[i]) {
        return Byte.compareUnsigned(bytes[start + i], wanted[i]);
      }
    }
    return endsAt(start + wanted.length) ? 0 : 1;
  }

  private boolean endsAt(int index) {
    return index >= bytes.length || bytes[index] == TAB || bytes[index] == NEWLINE;
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != NEWLINE) {
      end++;
    }
    return end;
  }
}
