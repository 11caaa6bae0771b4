package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.TextSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceLinesTest {
  private static final Path FOLDER = Path.of("src/test/resources/factharness/article");

  @ParameterizedTest
  @CsvSource({
    "plain.txt, The bridge cost",
    "plain.txt, Ferries will go on",
    "wrapped.txt, the city council said",
    "front-matter.md, Harbour",
    "front-matter.md, Port Ellen and Sandhamn",
    "page.html, The new harbour bridge between",
    "page.html, said Minister Hanne Vold",
    "page.html, Lorries pay",
    "newsml-g2.xml, Ferries go on",
    "nitf.xml, Ferries go on",
    "ninjs-1.json, Ferries go on"
  })
  void a_quote_is_found_on_its_line(String name, String quote) throws Exception {
    Path file = FOLDER.resolve(name);
    Article article = new ArticleReader().read(file, new ArticleId("", name, ""));
    int start = article.text().indexOf(quote);
    List<String> lines = Files.readAllLines(file);

    int line = SourceLines.of(article, file).lineOf(new TextSpan(start, start + quote.length()));

    assertThat(line).isPositive();
    assertThat(lines.get(line - 1)).containsIgnoringCase(quote.split(" ", 2)[0]);
  }

  @ParameterizedTest
  @CsvSource({"page.html, 29", "plain.txt, 5"})
  void the_body_and_not_the_head_is_pointed_at(String name, int expected) throws Exception {
    Path file = FOLDER.resolve(name);
    Article article = new ArticleReader().read(file, new ArticleId("", name, ""));

    assertThat(SourceLines.of(article, file).lineOf(article.paragraphs().get(1)))
        .isEqualTo(expected);
  }

  @Test
  void a_line_with_the_same_first_word_does_not_win(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "The town was glad.\n\nThe repair cost $38 million.\n");
    Article article = new ArticleReader().read(file, new ArticleId("", "a", ""));
    int start = article.text().indexOf("The repair");

    assertThat(SourceLines.of(article, file).lineOf(new TextSpan(start, article.text().length())))
        .isEqualTo(3);
  }
}
