package factharness.judge.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ONNX Runtime's native libraries")
final class NativeLibrariesTest {
  private static final List<URL> LIBRARIES = NativeLibraries.ofThisMachine();

  @TempDir private Path parent;

  @Test
  void are_unpacked_as_they_are_in_the_jar_with_nothing_beside_them() throws IOException {
    Path folder = NativeLibraries.unpack(LIBRARIES, parent);

    List<Path> files = filesIn(folder);
    assertThat(files).hasSize(2);
    for (Path file : files) {
      String name = "/" + file.getFileName();
      URL library =
          LIBRARIES.stream()
              .filter(each -> each.getPath().endsWith(name))
              .findFirst()
              .orElseThrow();
      assertThat(file).hasBinaryContent(library.openStream().readAllBytes());
    }
  }

  @Test
  void are_not_unpacked_again() throws IOException {
    Path folder = NativeLibraries.unpack(LIBRARIES, parent);
    FileTime old = FileTime.fromMillis(0);
    for (Path file : filesIn(folder)) {
      Files.setLastModifiedTime(file, old);
    }

    assertThat(NativeLibraries.unpack(LIBRARIES, parent)).isEqualTo(folder);

    for (Path file : filesIn(folder)) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }
  }

  @Test
  void are_unpacked_again_where_one_is_cut_off() throws IOException {
    Path folder = NativeLibraries.unpack(LIBRARIES, parent);
    Path file = filesIn(folder).get(0);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, new byte[] {1, 2, 3});

    NativeLibraries.unpack(LIBRARIES, parent);

    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void are_left_alone_where_no_folder_can_be_made() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "no folder");

    assertThatIOException().isThrownBy(() -> NativeLibraries.unpack(LIBRARIES, file));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
