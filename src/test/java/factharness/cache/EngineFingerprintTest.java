package factharness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineFingerprintTest {
  @TempDir Path model;

  @Test
  void the_same_program_has_the_same_fingerprint() throws IOException {
    assertThat(EngineFingerprint.of(Optional.empty()))
        .isEqualTo(EngineFingerprint.of(Optional.empty()))
        .hasSize(64);
  }

  @Test
  void another_model_has_another() throws IOException {
    String shipped = EngineFingerprint.of(Optional.empty());
    Files.writeString(model.resolve("model.onnx"), "weights");
    String own = EngineFingerprint.of(Optional.of(model));
    Files.writeString(model.resolve("model.onnx"), "weighty");

    assertThat(own).isNotEqualTo(shipped);
    assertThat(EngineFingerprint.of(Optional.of(model))).isNotEqualTo(own);
  }

  /** A library whose resource has moved would count no more. */
  @Test
  void every_library_is_found() {
    assertThat(EngineFingerprint.LIBRARIES)
        .isNotEmpty()
        .allSatisfy(
            library ->
                assertThat(EngineFingerprint.archiveOf(library)).matches(".+-[0-9.]+\\.jar"));
  }
}
