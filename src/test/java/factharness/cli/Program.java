package factharness.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Calls the program as its users do. */
public final class Program {
  private Program() {}

  /** What a call gave. */
  public record Outcome(int code, String out, String err) {}

  /** Runs in this process, whose working folder is that of the project. */
  public static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs in a process of its own, in that folder. */
  public static Outcome runIn(Path folder, String... args)
      throws IOException, InterruptedException {
    return runIn(folder, List.of(), Map.of(), args);
  }

  /** The same with options for Java and more variables in the environment. */
  static Outcome runIn(
      Path folder, List<String> javaOptions, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = command(args);
    command.addAll(1, javaOptions);
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().putAll(environment);
    Path out = Files.createTempFile("factharness", ".out");
    Outcome outcome = run(process, out);
    String text = Files.readString(out);
    Files.delete(out);
    return new Outcome(outcome.code(), text, outcome.err());
  }

  /** Runs in a process of its own whose output goes to a file, and is not part of the outcome. */
  static Outcome runInto(Path out, Path folder, String... args)
      throws IOException, InterruptedException {
    return run(new ProcessBuilder(command(args)).directory(folder.toFile()), out);
  }

  private static Outcome run(ProcessBuilder process, Path out)
      throws IOException, InterruptedException {
    Path err = Files.createTempFile("factharness", ".err");
    int code =
        process
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    String text = Files.readString(err);
    Files.delete(err);
    return new Outcome(code, "", text);
  }

  /** A jar that runs by itself, for scripts: it holds nothing but the way to the classes. */
  public static Path jarIn(Path folder) throws IOException {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "factharness.cli.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
    Path jar = folder.resolve("factharness.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  /** A command line that starts the program as it has just been compiled. */
  public static List<String> command(String... args) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "factharness.cli.Main"));
    command.addAll(List.of(args));
    return command;
  }
}
