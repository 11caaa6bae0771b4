package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.check.RunResult;
import factharness.json.Json;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Expectation;
import factharness.model.Explanation;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.Importance;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import factharness.model.TextSpan;
import factharness.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that would like to be more than text, in every place where foreign text reaches a report.
 */
final class HostileTextTest {
  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "javascript:alert(1)",
        "JaVaScRiPt\t:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "--><svg/onload=alert(1)><!--",
        "<b><i><table><textarea><title>",
        "$111 \u202Enoillib\u202C billion \u2066x",
        "null\u0000byte \u001B[31mred\u001B[0m \u009B31m",
        "half \uD800 a pair \uDC00",
        "]]> &amp; &#0; ${x} @if(true) {{x}}",
        "::error file=x::forged%0A\n::warning::next",
        "w".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void on_the_page_it_is_text_and_does_nothing(String text) {
    String html = ReportFormat.HTML.toText(run(text), Sample.INFO);
    Document page = Jsoup.parse(html);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, svg, iframe, object, embed, base, textarea")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"))
          .noneMatch(attribute -> attribute.getKey().equals("style"));
    }
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(html).isEqualTo(VisibleText.of(html));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void the_page_shows_the_fact_as_it_was_written(String text) {
    Document page = Jsoup.parse(ReportFormat.HTML.toText(run(text), Sample.INFO));
    assertThat(page.expectFirst(".problem h3").wholeText()).isEqualTo(VisibleText.of(text));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void json_gives_it_back_unchanged(String text) {
    String json = ReportFormat.JSON.toText(run(text), Sample.INFO);
    assertThat(Json.parse(json)).isNotNull();
    if (!text.contains("\uD800")) {
      assertThat(json).contains(Json.write(text));
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_terminal_gets_no_control_characters(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ConsoleSummary.print(
        run(text), null, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  /** The text in every place at once: fact, headings, tags, names, metadata, quote, reason. */
  static RunResult run(String text) {
    ArticleMetadata metadata =
        new ArticleMetadata(text, text, text, text, text, text, text, List.of(text), List.of(text));
    ArticleId id = new ArticleId(text, text, text);
    Article article = Article.of(id, text, metadata, List.of(text, "More " + text));
    Article before =
        Article.of(new ArticleId(text, text, "old" + text), text, metadata, List.of("Other"));
    Fact fact =
        new Fact(
            text,
            new SourceLocation(text, 3),
            Expectation.STATED,
            Importance.NORMAL,
            List.of(text, text),
            List.of("@" + text));
    Evidence evidence =
        Evidence.of(article, article.paragraphs().get(1), List.of(article.paragraphs().get(1)));
    Finding finding =
        new Finding(
            fact,
            id,
            Verdict.CONTRADICTED,
            0.5,
            List.of(evidence),
            new Explanation(text, text, text));
    Evidence old = Evidence.of(before, new TextSpan(0, 1), List.of());
    Finding previous =
        new Finding(
            fact, before.id(), Verdict.SUPPORTED, 0.5, List.of(old), new Explanation("", "", text));
    return new RunResult(
        List.of(article),
        List.of(before),
        List.of(finding),
        List.of(previous),
        List.of(new RunError(new SourceLocation(text, 0), text)));
  }
}
