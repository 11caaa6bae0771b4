package factharness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

final class NearPathTest {
  private final NearPath paths = new NearPath(Path.of("/desk/news"));

  @ParameterizedTest
  @CsvSource({
    "/desk/news/fixtures, fixtures",
    "/desk/news/../news/fixtures/./larrow, fixtures/larrow",
    "/desk/news, /desk/news",
    "/desk/newsroom/fixtures, /desk/newsroom/fixtures",
    "/elsewhere/fixtures, /elsewhere/fixtures",
    "../fixtures, ../fixtures",
    "fixtures, fixtures"
  })
  void what_lies_below_the_working_folder_is_named_from_there(String given, Path expected) {
    assertThat(paths.convert(given)).isEqualTo(expected);
  }

  @Test
  void what_is_no_path_is_refused_by_name() {
    assertThatThrownBy(() -> paths.convert("fix\0tures"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("is not a path");
  }
}
