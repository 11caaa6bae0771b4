package factharness.cli;

import factharness.json.Json;
import factharness.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Kills a check at a random moment, again and again, and sees after each time that no report is
 * half written and that the next check works and finds the same. Every other killed check starts
 * without a cache, so that it judges and writes all of it. Every third is not killed but asked to
 * end, as Ctrl-C and a CI that cancels a job ask.
 */
final class KillRuns {
  private static final int ARTICLES = 3;
  private static final String ASIDE = ".factharness-";

  private final List<String> program;
  private final Path folder;
  private final Random random;
  private Duration cold = Duration.ZERO;
  private Duration warm = Duration.ZERO;
  private String expected = "";
  private int interrupted;

  /**
   * @param program how to start Factharness, without its arguments
   * @param folder an empty folder to work in
   * @param seed decides the moments
   */
  KillRuns(List<String> program, Path folder, long seed) {
    this.program = List.copyOf(program);
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** The runnable jar, an empty folder, how often, and any number to choose the moments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    int times = Integer.parseInt(args[2]);
    KillRuns runs =
        new KillRuns(
            List.of(java(), "-jar", jar.toString()),
            Files.createDirectories(Path.of(args[1])),
            Long.parseLong(args[3]));
    List<String> problems = runs.kill(times);
    problems.forEach(System.out::println);
    System.out.println(
        runs.interrupted() + " runs killed before they ended, " + problems.size() + " problems");
    System.exit(problems.isEmpty() && runs.interrupted() == times ? 0 : 1);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** How many runs were killed before they ended by themselves. */
  int interrupted() {
    return interrupted;
  }

  /**
   * Kills so many runs; what went wrong. A run that ends before its moment is not counted, but
   * there are at most twice as many runs.
   */
  List<String> kill(int times) throws IOException, InterruptedException {
    FiftyArticles.write(folder, ARTICLES);
    cold = checked("--no-cache");
    expected = findings();
    checked();
    warm = checked();
    List<String> problems = new ArrayList<>();
    for (int i = 1; interrupted < times && i <= 2 * times; i++) {
      boolean fromCold = i % 2 == 1;
      if (fromCold) {
        delete(folder.resolve(".factharness-cache"));
      }
      long moment = (long) (random.nextDouble() * (fromCold ? cold : warm).toMillis());
      String killed = "run " + i + ", killed after " + moment + " ms: ";
      endedAfter(moment, i % 3 == 0 ? Process::destroy : Process::destroyForcibly);
      halfWritten().forEach(file -> problems.add(killed + file + " is not whole"));
      checked();
      if (!findings().equals(expected)) {
        problems.add(killed + "the next run found something else");
      }
      String said = Files.readString(folder.resolve("err"));
      if (said.contains("warning") || said.contains("error")) {
        problems.add(killed + "the next run said: " + said.strip());
      }
    }
    return problems;
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("check", "--fail-on", "never"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private Duration checked(String... more) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code = start(more).waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          "a run that nobody killed ended with "
              + code
              + ": "
              + Files.readString(folder.resolve("err")));
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void endedAfter(long milliseconds, Consumer<Process> end)
      throws IOException, InterruptedException {
    Process process = start();
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      interrupted++;
      end.accept(process);
      process.waitFor();
    }
  }

  private List<String> halfWritten() throws IOException {
    List<String> broken = new ArrayList<>();
    try (var files = Files.list(folder.resolve("reports"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        if (!name.startsWith(ASIDE) && !isWhole(name, Files.readString(file))) {
          broken.add(name);
        }
      }
    }
    return broken;
  }

  private static boolean isWhole(String name, String text) {
    if (name.endsWith(".html")) {
      return text.stripTrailing().endsWith("</html>");
    }
    if (name.endsWith(".xml")) {
      return text.stripTrailing().endsWith("</testsuites>");
    }
    if (name.endsWith(".json") || name.endsWith(".sarif")) {
      try {
        return Json.parse(text) != null;
      } catch (JsonException cutOff) {
        return false;
      }
    }
    return text.endsWith("\n");
  }

  private String findings() throws IOException {
    return Files.readString(folder.resolve("reports/findings.json"))
        .replaceAll("\"finishedAt\" : \"[^\"]*\"", "");
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (var files = Files.walk(tree)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
