package factharness.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How far the reading of amounts has come, on sentence pairs that were written to find its limits:
 * one notation a line, with what a careful editor makes of it. Whoever changes how amounts are read
 * sees here what else changes; the figures are to get better.
 */
@DisplayName("Of 2,023 pairs of amounts in newsroom notation")
final class QuantityPairsTest {
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(
          Map.entry("AGREES is AGREES", 968),
          Map.entry("AGREES is UNDECIDED", 99),
          Map.entry("AGREES is INCOMPARABLE", 114),
          Map.entry("AGREES is not read", 78),
          Map.entry("AGREES is DISAGREES", 30),
          Map.entry("DISAGREES is DISAGREES", 591),
          Map.entry("DISAGREES is UNDECIDED", 13),
          Map.entry("DISAGREES is INCOMPARABLE", 30),
          Map.entry("DISAGREES is not read", 38),
          Map.entry("DISAGREES is AGREES", 12),
          Map.entry("UNDECIDED is UNDECIDED", 9),
          Map.entry("UNDECIDED is AGREES", 22),
          Map.entry("UNDECIDED is INCOMPARABLE", 8),
          Map.entry("UNDECIDED is not read", 8),
          Map.entry("UNDECIDED is DISAGREES", 3));

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 20);

  @Test
  void so_many_are_read_as_an_editor_reads_them() throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      outcomes.merge(parts[2] + " is " + outcome(parts[0], parts[1]), 1, Integer::sum);
    }

    assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(KNOWN);
  }

  private static String outcome(String fact, String passage) {
    List<Quantity> expected = Quantities.in(fact, PUBLISHED);
    List<Quantity> found = Quantities.in(passage, PUBLISHED);
    if (expected.isEmpty() || found.isEmpty()) {
      return "not read";
    }
    return QuantityAligner.align(expected.subList(0, 1), found).get(0).values().toString();
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(QuantityPairsTest.class.getResourceAsStream("pairs.tsv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
