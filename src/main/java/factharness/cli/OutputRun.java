package factharness.cli;

import factharness.files.AtomicFile;
import factharness.report.ReportFormat;
import factharness.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives out what was asked for, each to its place. */
final class OutputRun {
  private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";
  private static final String ON_GITHUB = "GITHUB_ACTIONS";

  private final OutputOptions options;
  private final Path folder;
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Set<Path> unwritten = ConcurrentHashMap.newKeySet();

  /**
   * @param folder where reports go that have no place of their own
   */
  OutputRun(
      OutputOptions options, Path folder, Terminal terminal, Map<String, String> environment) {
    this.options = options;
    this.folder = folder;
    this.terminal = terminal;
    this.environment = environment;
  }

  /**
   * Finds out before the work begins what would fail after it, and removes what killed runs have
   * left half written.
   *
   * @throws BrokenRunException when two outputs have one file, or a folder cannot be made
   */
  void prepare() {
    Set<Path> files = new LinkedHashSet<>();
    for (Output output : options.outputs()) {
      fileOf(output)
          .ifPresent(
              file -> {
                if (!files.add(file.toAbsolutePath().normalize())) {
                  throw new BrokenRunException(
                      "two outputs go to " + file + "; give each --format a file of its own");
                }
                makeFolder(file);
              });
    }
    files.stream().map(Path::getParent).distinct().forEach(AtomicFile::sweep);
  }

  /**
   * Writes the files, then prints.
   *
   * @throws BrokenRunException when a file cannot be written; the others are written all the same
   */
  void write(Reports reports, boolean coloured, int threads) {
    Set<String> failures = writeEach(reports, threads);
    addToSummary(reports);
    print(reports, coloured);
    fail(failures);
  }

  /**
   * Writes the files and prints nothing.
   *
   * @throws BrokenRunException when a file cannot be written; the others are written all the same
   */
  void writeFiles(Reports reports, int threads) {
    fail(writeEach(reports, threads));
  }

  private Set<String> writeEach(Reports reports, int threads) {
    Set<String> failures = Collections.synchronizedSet(new TreeSet<>());
    var outputs = options.outputs().stream();
    (threads > 1 ? outputs.parallel() : outputs)
        .forEach(output -> write(output, reports).ifPresent(failures::add));
    return failures;
  }

  private static void fail(Set<String> failures) {
    if (!failures.isEmpty()) {
      throw new BrokenRunException(String.join("\nerror: ", failures));
    }
  }

  private Optional<String> write(Output output, Reports reports) {
    Optional<Path> file = fileOf(output);
    try {
      if (file.isPresent() && output.format().isPresent()) {
        reports.write(output.format().get(), file.get());
      } else if (file.isPresent()) {
        writeSummary(reports, file.get());
      }
      return Optional.empty();
    } catch (IOException failed) {
      file.ifPresent(unwritten::add);
      return Optional.of(cannotWrite(file.orElse(folder), failed));
    }
  }

  private void writeSummary(Reports reports, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    reports.print(page(), out, false);
    AtomicFile.writeBytes(file, bytes::writeTo);
  }

  private void print(Reports reports, boolean coloured) {
    for (Output output : options.outputs()) {
      if (output.isConsole() && output.file().isEmpty()) {
        reports.print(page(), terminal.out(), coloured);
      }
      boolean isAnnotations = output.is(ReportFormat.GITHUB) && output.file().isEmpty();
      if (isAnnotations && options.isChosen() && "true".equals(environment.get(ON_GITHUB))) {
        terminal.out().print(reports.text(ReportFormat.GITHUB));
        terminal.out().flush();
      }
    }
  }

  private void addToSummary(Reports reports) {
    String summary = environment.getOrDefault(STEP_SUMMARY, "");
    boolean wanted = options.outputs().stream().anyMatch(one -> one.is(ReportFormat.MARKDOWN));
    if (!wanted || summary.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          Path.of(summary),
          reports.text(ReportFormat.MARKDOWN) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | UncheckedIOException failed) {
      terminal.err().println("warning: the job's summary cannot be written: " + failed);
    }
  }

  /** The page to point people at, if there is one. */
  private @Nullable Path page() {
    return options.outputs().stream()
        .filter(output -> output.is(ReportFormat.HTML))
        .findFirst()
        .flatMap(this::fileOf)
        .filter(page -> !unwritten.contains(page))
        .orElse(null);
  }

  private Optional<Path> fileOf(Output output) {
    return output.file().or(() -> output.format().map(format -> folder.resolve(format.fileName())));
  }

  private void makeFolder(Path file) {
    Path parent = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    try {
      if (!Files.isDirectory(parent.toAbsolutePath())) {
        Files.createDirectories(parent);
      }
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a folder");
      }
    } catch (IOException failed) {
      throw new BrokenRunException(cannotWrite(parent.equals(folder) ? folder : file, failed));
    }
  }

  private String cannotWrite(Path place, IOException failed) {
    boolean isReports = place.startsWith(folder);
    return (isReports ? folder : place)
        + " cannot be written to; name another "
        + (isReports ? "folder with --reports: " : "file with --format: ")
        + failed;
  }
}
