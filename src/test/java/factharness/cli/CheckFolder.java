package factharness.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A folder with features and fixtures that is checked as from a command line, on a fixed day. */
final class CheckFolder {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T10:20:30Z"), ZoneOffset.UTC);

  private final Path root;

  record Outcome(int code, String out, String err) {}

  CheckFolder(Path root) {
    this.root = root;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  Path write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      return Files.writeString(path(name), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs {@code check} with this folder's features, fixtures, reports and accepted findings. */
  Outcome check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--no-cache", "--quiet"));
    args.addAll(List.of("--features", path("features").toString()));
    args.addAll(List.of("--fixtures", path("fixtures").toString()));
    args.addAll(List.of("--reports", path("reports").toString()));
    if (Files.exists(path("accepted.yml")) || List.of(more).contains("--accept")) {
      args.addAll(List.of("--accepted", path("accepted.yml").toString()));
    }
    args.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Main.run(args.toArray(String[]::new), terminal, CLOCK);
    return new Outcome(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replace(root + "/", ""));
  }
}
