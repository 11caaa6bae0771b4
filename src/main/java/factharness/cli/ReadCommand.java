package factharness.cli;

import factharness.json.Json;
import factharness.model.Article;
import factharness.model.ArticleMetadata;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read from a file. */
@Command(
    name = "read",
    description = "Prints one article as it is read from its file, as JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class)
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final HintedReading reading = new HintedReading();

  @Parameters(paramLabel = "FILE", description = "The article's file.")
  private Path file = Path.of("");

  @Option(names = "--text", description = "Print headline and paragraphs as plain text.")
  private boolean text;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Article article = reading.read(file);
    article
        .metadata()
        .warnings()
        .forEach(
            warning -> terminal.err().println("warning: " + article.source() + ": " + warning));
    terminal.out().print(text ? article.text() + "\n" : Json.writeIndented(json(article)) + "\n");
    terminal.out().flush();
    return ExitCodes.CLEAN;
  }

  private static Map<String, Object> json(Article article) {
    ArticleMetadata metadata = article.metadata();
    List<String> paragraphs =
        article.paragraphs().stream()
            .skip(article.startsWithHeadline() ? 1 : 0)
            .map(span -> span.of(article.text()))
            .toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", metadata.headline());
    json.put("byline", metadata.byline());
    json.put("published", metadata.published());
    json.put("modified", metadata.modified());
    json.put("language", metadata.language());
    json.put("paragraphs", paragraphs);
    return json;
  }
}
