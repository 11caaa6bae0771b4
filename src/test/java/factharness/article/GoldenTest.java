package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fixture beside this test, read, is its golden file. After a wanted change run the test with
 * {@code -Dgolden.write=true} and look at the difference.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/factharness/article");
  private static final String GOLDEN = ".golden";

  static Stream<Path> fixtures() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> !file.toString().endsWith(GOLDEN)).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void is_read_as_its_golden_file(Path fixture) throws Exception {
    Path golden = FOLDER.resolve(fixture.getFileName() + GOLDEN);
    Article article =
        new ArticleReader()
            .read(fixture, new ArticleId("", String.valueOf(fixture.getFileName()), ""));
    String read = print(article);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, read);
    }

    assertThat(read).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  private static String print(Article article) {
    ArticleMetadata metadata = article.metadata();
    List<String> lines = new ArrayList<>();
    lines.add("headline: " + metadata.headline());
    lines.add("byline: " + metadata.byline());
    lines.add("published: " + metadata.published());
    lines.add("modified: " + metadata.modified());
    lines.add("language: " + metadata.language());
    lines.add("url: " + metadata.url());
    lines.add("section: " + metadata.section());
    metadata.corrections().forEach(correction -> lines.add("correction: " + correction));
    metadata.warnings().forEach(warning -> lines.add("warning: " + warning));
    lines.add("");
    article.paragraphs().forEach(span -> lines.add("| " + span.of(article.text())));
    return String.join("\n", lines) + "\n";
  }
}
