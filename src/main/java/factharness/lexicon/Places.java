package factharness.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Countries and other places under one name each: short forms, adjectives and inhabitants lead to
 * it. Ours first, then WordNet's words for inhabitants of cities and regions.
 */
final class Places {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> governments = new HashMap<>();
  private final SortedTable demonyms;

  private Places(SortedTable demonyms) {
    this.demonyms = demonyms;
  }

  static Places load() {
    Places places = new Places(SortedTable.load("demonyms.tsv"));
    for (String[] row : OwnFile.rows("places.tsv", 5)) {
      String name = row[0];
      places.kinds.put(name, row[1]);
      places.names.put(name, name);
      for (String alias : OwnFile.list(row[2])) {
        places.names.put(alias, name);
      }
      for (String demonym : OwnFile.list(row[3])) {
        places.names.put(demonym, name);
      }
      for (String seat : OwnFile.list(row[4])) {
        places.governments.put(seat, name);
      }
    }
    return places;
  }

  Optional<String> canonical(String norm) {
    String found = lookUp(norm);
    if (found == null && norm.endsWith("s")) {
      found = lookUp(norm.substring(0, norm.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  /** The kind of a canonical place: country, us state, continent … */
  Optional<String> kind(String canonical) {
    return Optional.ofNullable(kinds.get(canonical));
  }

  Optional<String> governedFrom(String seat) {
    return Optional.ofNullable(governments.get(seat));
  }

  private @Nullable String lookUp(String norm) {
    String own = names.get(norm);
    if (own != null) {
      return own;
    }
    String place = demonyms.get(norm);
    return place == null ? null : names.getOrDefault(place, place);
  }
}
