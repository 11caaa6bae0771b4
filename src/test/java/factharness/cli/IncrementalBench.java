package factharness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what a re-run costs: 50 articles and 20 facts, first all of it, then again with nothing
 * changed, then with one article changed. Each run is a process of its own, as in CI, and its time
 * includes the start of the JVM. Give the runnable jar, a folder to work in, and JVM options if
 * any.
 */
final class IncrementalBench {
  private static final int ARTICLES = 50;

  private IncrementalBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> options = List.of(args).subList(2, args.length);
    FiftyArticles.write(folder, ARTICLES);
    measure("everything", jar, folder, options, "--no-cache");
    measure("everything, cache made", jar, folder, options);
    for (int i = 0; i < 3; i++) {
      measure("nothing changed", jar, folder, options);
    }
    for (int i = 1; i <= 3; i++) {
      Path changed = FiftyArticles.article(folder, i);
      Files.writeString(
          changed, Files.readString(changed) + "\nAnd so home, at " + System.nanoTime() + ".\n");
      measure("one article changed", jar, folder, options);
    }
  }

  private static void measure(
      String what, Path jar, Path folder, List<String> options, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString(), "check"));
    command.addAll(List.of(more));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    System.out.printf(
        Locale.ROOT,
        "%-24s %6.2f s  exit code %d  %s%n",
        what,
        (System.nanoTime() - start) / 1e9,
        code,
        said.strip());
  }
}
