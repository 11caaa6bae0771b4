package factharness.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that were put in last, up to a number of them. Thread-safe. */
final class Latest<K, V> {
  private final Map<K, V> values;

  /**
   * @param most how many are kept at most
   */
  Latest(int most) {
    this.values =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized @Nullable V get(K key) {
    return values.get(key);
  }

  synchronized void put(K key, V value) {
    values.put(key, value);
  }
}
