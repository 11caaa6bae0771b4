package factharness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void what_fails_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("new");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void missing_folders_are_made_and_text_is_utf_8() throws IOException {
    Path file = folder.resolve("new/er/a.txt");
    AtomicFile.write(file, out -> out.write("Sơn"));

    assertThat(Files.readAllBytes(file)).isEqualTo(new byte[] {'S', (byte) 0xC6, (byte) 0xA1, 'n'});
  }

  @Test
  void a_name_as_long_as_a_name_can_be_is_no_obstacle() throws IOException {
    Path file = folder.resolve("x".repeat(255));
    AtomicFile.write(file, out -> out.write("here"));

    assertThat(file).hasContent("here");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFile.write(link, out -> out.write("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void only_what_a_killed_run_left_long_ago_is_swept_away() throws IOException {
    Path old = Files.writeString(folder.resolve(".factharness-1.tmp"), "");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path beingWritten = Files.writeString(folder.resolve(".factharness-2.tmp"), "");
    Path others = Files.writeString(folder.resolve("notes.tmp"), "");
    Files.setLastModifiedTime(others, FileTime.from(Instant.EPOCH));

    AtomicFile.sweep(folder);

    try (var left = Files.list(folder)) {
      assertThat(List.copyOf(left.toList())).containsExactlyInAnyOrder(beingWritten, others);
    }
  }
}
