package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPageTest {
  private static final int MEGABYTE = 1_000_000;

  @Test
  void five_hundred_articles_and_fifty_facts_fit_into_15_megabytes() {
    String page = ReportFormat.HTML.toText(BigRun.of(500, 50), Sample.INFO);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(15 * MEGABYTE);
  }

  @Test
  void the_page_is_well_formed() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(ReportFormat.HTML.toText(Sample.run(), Sample.INFO), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void no_name_of_a_place_is_given_twice() {
    Document page = Jsoup.parse(ReportFormat.HTML.toText(Sample.run(), Sample.INFO));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void every_link_on_the_page_has_a_place_to_go_to() {
    Document page = Jsoup.parse(ReportFormat.HTML.toText(Sample.run(), Sample.INFO));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a, true",
    "HTTP://news.example/a, true",
    "javascript:alert(1), false",
    "' https://news.example/a', false",
    "/a, false",
    "'', false"
  })
  void only_a_web_address_becomes_a_link_to_the_original(String url, boolean link) {
    ArticleMetadata metadata =
        new ArticleMetadata("", "", "", "", "", url, "", List.of(), List.of());
    Article article = Article.of(new ArticleId("s", "a", ""), "a.html", metadata, List.of("Text."));
    RunResult run = new RunResult(List.of(article), List.of(), List.of(), List.of(), List.of());
    Document page = Jsoup.parse(ReportFormat.HTML.toText(run, Sample.INFO));
    assertThat(page.select(".about a").hasAttr("href")).isEqualTo(link);
  }
}
