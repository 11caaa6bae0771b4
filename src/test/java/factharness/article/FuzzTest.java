package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import factharness.model.ArticleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to the fixtures, they are read or refused, and nothing else happens. {@code
 * -Dfuzz.inputs=100000} tries more, {@code -Dfuzz.seed=…} others.
 */
final class FuzzTest {
  private static final Path FOLDER = Path.of("src/test/resources/factharness/article");
  private static final int MOST_MUTATIONS = 6;
  private static final List<String> SNIPPETS =
      List.of(
          "<div>",
          "</div>",
          "</p>",
          "<p>",
          "<br><br>",
          "<table><tr><td>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "&nbsp;",
          "&#x110000;",
          "&bogus;",
          "<!DOCTYPE x [",
          "<a href='x'>",
          "<h1>",
          "\0",
          "\uFEFF",
          "---\n",
          "\n\n",
          "{\"",
          "[[[[",
          "\"}",
          "\\u0000",
          "\uD800",
          "**",
          "|",
          "charset=",
          "encoding=\"",
          "<article class=\"comment\">",
          "Correction:",
          "By ",
          "0".repeat(300),
          "<b>".repeat(300),
          "[".repeat(300),
          "> ".repeat(300));

  @Test
  void damaged_fixtures_are_read_or_refused() throws Exception {
    int inputs = Integer.getInteger("fuzz.inputs", 3000);
    Random random = new Random(Long.getLong("fuzz.seed", 1));
    List<Path> fixtures;
    try (Stream<Path> files = Files.list(FOLDER)) {
      fixtures = files.filter(file -> Format.of(file).isPresent()).sorted().toList();
    }
    List<byte[]> contents = new ArrayList<>();
    for (Path fixture : fixtures) {
      contents.add(Files.readAllBytes(fixture));
    }
    int read = 0;
    for (int i = 0; i < inputs; i++) {
      int chosen = random.nextInt(fixtures.size());
      Format format = Format.of(fixtures.get(chosen)).orElseThrow();
      byte[] input = mutated(contents.get(chosen), contents, random);
      read += isRead(format, input) ? 1 : 0;
    }
    assertThat(read).isBetween(inputs / 10, inputs - 1);
  }

  private static boolean isRead(Format format, byte[] input) throws Exception {
    try {
      return !new ArticleReader()
          .read(format, input, "fuzz", new ArticleId("", "fuzz", ""))
          .text()
          .isBlank();
    } catch (UnreadableException refused) {
      assertThat(refused.problem()).isNotBlank();
      return false;
    } catch (RuntimeException | StackOverflowError defect) {
      return fail(format + " " + HexFormat.of().formatHex(input), defect);
    }
  }

  private static byte[] mutated(byte[] original, List<byte[]> all, Random random) {
    byte[] bytes = original.clone();
    int mutations = 1 + random.nextInt(MOST_MUTATIONS);
    for (int i = 0; i < mutations && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> spliced(bytes, at, at + length, new byte[0]);
            case 2 -> spliced(bytes, at, at, slice(bytes, at, length));
            case 3 -> spliced(bytes, at, at, snippet(random));
            case 4 -> slice(bytes, 0, at);
            default -> {
              byte[] other = all.get(random.nextInt(all.size()));
              int from = random.nextInt(other.length);
              yield spliced(bytes, at, at, slice(other, from, Math.min(300, other.length - from)));
            }
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    bytes[at] = (byte) random.nextInt(256);
    return bytes;
  }

  private static byte[] snippet(Random random) {
    return SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] slice(byte[] bytes, int from, int length) {
    byte[] slice = new byte[length];
    System.arraycopy(bytes, from, slice, 0, length);
    return slice;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] result = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }
}
