package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.Article;
import factharness.model.ArticleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to hang, to fill the memory or to reach out. The timeouts only tell a hang. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class HostileFilesTest {
  private static final String PARAGRAPH =
      "<p>The new harbour bridge opens to traffic in May, the city council said on Monday.</p>";
  private static final String CLEAN =
      "The new harbour bridge opens to traffic in May, the city council said on Monday.";

  private static final List<String> MARKS =
      List.of(
          "*", "_", "`", "[", "![", "[](", "<", "<p ", "> ", "|", "- ", "-|", "# ", "---\n",
          "<!-- ", "1. ", "& ", "\\\\", "**a ", "By ", "May 1, ");

  @TempDir Path folder;

  @Test
  void deep_nesting_is_read() throws Exception {
    assertThat(html("<div>".repeat(200_000) + PARAGRAPH)).contains(CLEAN);
  }

  @Test
  void deeply_nested_emphasis_is_read() throws Exception {
    assertThat(html(PARAGRAPH + "<p>" + "<b><i>".repeat(50_000) + "deep")).contains(CLEAN);
  }

  @Test
  void very_many_tags_are_read() throws Exception {
    assertThat(html(PARAGRAPH + "<br>x<hr>".repeat(100_000))).contains(CLEAN);
  }

  @Test
  void many_classes_and_links_are_read() throws Exception {
    String item = "<li class='related comment x-y-z'><a href='#'>Storm closes the port</a></li>";

    assertThat(html(PARAGRAPH + PARAGRAPH + "<ul>" + item.repeat(10_000) + "</ul>"))
        .contains(CLEAN);
  }

  @Test
  void a_huge_attribute_is_read() throws Exception {
    assertThat(html("<div class='" + "ad ".repeat(2_000_000) + "'></div>" + PARAGRAPH))
        .contains(CLEAN);
  }

  @Test
  void a_long_line_is_read() throws Exception {
    String words = "By a bridge [the](x *harbour* ";

    assertThat(read("a.md", words.repeat(30_000)).text()).contains("harbour");
    assertThat(read("b.txt", words.repeat(30_000)).text()).contains("harbour");
  }

  @Test
  void marks_without_end_are_read() throws Exception {
    for (String mark : MARKS) {
      String marks = mark.repeat(10_000) + "x";

      assertThat(read("a.md", "A bridge opens.\n\n" + marks).text()).contains("A bridge opens.");
      assertThat(read("a.txt", "A bridge opens.\n\n" + marks).text()).contains("A bridge opens.");
      assertThat(html(PARAGRAPH + "<p>" + marks)).contains(CLEAN);
    }
  }

  @Test
  void a_title_and_data_of_blanks_are_read() throws Exception {
    String blanks = " ".repeat(1_000_000);
    String data = "<script type='application/ld+json'>-->" + blanks + "x</script>";

    assertThat(html("<title>a - " + blanks + "b</title>" + data + PARAGRAPH)).contains(CLEAN);
    assertThat(read("a.md", "A bridge opens.\n\n# " + blanks + "#" + blanks + "x").text())
        .contains("A bridge opens.");
  }

  @Test
  void deep_json_is_refused() {
    assertThatThrownBy(() -> read("a.json", "[".repeat(1_000_000)))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("is not JSON");
  }

  @Test
  void deep_json_in_a_page_is_passed_over() throws Exception {
    String script = "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script>";

    assertThat(html(script + PARAGRAPH)).isEqualTo(CLEAN);
  }

  @Test
  void deep_xml_is_refused() {
    assertThatThrownBy(() -> read("a.xml", "<nitf>" + "<p>".repeat(1_000_000)))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("is no well-formed XML");
  }

  @Test
  void an_entity_that_names_a_file_is_refused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");

    assertThatThrownBy(
            () ->
                read(
                    "a.xml",
                    "<!DOCTYPE nitf [<!ENTITY s SYSTEM \""
                        + secret.toUri()
                        + "\">]><nitf><body><body.content><p>&s;</p></body.content></body></nitf>"))
        .hasMessageContaining("is no well-formed XML");
  }

  @Test
  void a_named_document_type_is_never_fetched() throws Exception {
    Article article =
        read(
            "a.xml",
            "<!DOCTYPE nitf SYSTEM \"http://192.0.2.1/nitf.dtd\"><nitf><body><body.content><p>The bridge&nbsp;opens.</p>"
                + "</body.content></body></nitf>");

    assertThat(article.text()).isEqualTo("The bridge opens.");
  }

  @Test
  void broken_xml_names_its_line() {
    assertThatThrownBy(() -> read("a.xml", "<nitf>\n<body>\n<p>The bridge</body></nitf>"))
        .isInstanceOfSatisfying(
            ArticleException.class,
            thrown -> assertThat(thrown.error().location().line()).isEqualTo(3));
  }

  @Test
  void xml_of_another_kind_is_refused() {
    assertThatThrownBy(() -> read("a.xml", "<rss><channel/></rss>"))
        .hasMessageContaining("neither NITF nor NewsML-G2: its first element is rss");
  }

  @Test
  void json_of_another_kind_is_refused() {
    assertThatThrownBy(() -> read("a.json", "{\"name\": \"factharness\"}"))
        .hasMessageContaining("is JSON without the text of an article");
  }

  private String html(String html) throws Exception {
    return read("a.html", html).text();
  }

  private Article read(String name, String content) throws Exception {
    Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    return new ArticleReader().read(file, new ArticleId("", "a", ""));
  }
}
