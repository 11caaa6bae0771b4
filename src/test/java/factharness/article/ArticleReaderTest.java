package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.TextSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private static final ArticleId ID = new ArticleId("harbour", "coast-post", "");

  @TempDir Path folder;

  @Test
  void a_first_short_line_without_a_full_stop_is_the_headline() throws Exception {
    Article article =
        read("a.txt", "Harbour bridge opens in May\n\nThe bridge took four years to build.\n");

    assertThat(article.metadata().headline()).isEqualTo("Harbour bridge opens in May");
    assertThat(paragraphs(article))
        .containsExactly("Harbour bridge opens in May", "The bridge took four years to build.");
  }

  @Test
  void a_headline_may_end_with_an_abbreviation() throws Exception {
    Article article =
        read("a.txt", "Norland asks for a fair deal with the U.S.\n\nTalks began on Monday.\n");

    assertThat(article.metadata().headline())
        .isEqualTo("Norland asks for a fair deal with the U.S.");
  }

  @Test
  void a_first_line_that_is_a_sentence_is_body() throws Exception {
    Article article = read("a.txt", "\nThe bridge opens in May.\nIt took four years to build.\n");

    assertThat(article.metadata().headline()).isEmpty();
    assertThat(paragraphs(article))
        .containsExactly("The bridge opens in May.", "It took four years to build.");
  }

  @Test
  void lines_broken_at_a_margin_are_joined() throws Exception {
    Article article =
        read(
            "a.txt",
            """
            The new harbour bridge, which took four years to build, opens to
            traffic in May, the city said on Monday. Ferries will go on until
            the end of the summer.

            Tolls are to be paid from June on.
            """);

    assertThat(paragraphs(article)).hasSize(2);
    assertThat(paragraphs(article).get(0)).contains("opens to traffic in May");
  }

  @Test
  void author_source_and_date_lines_are_metadata() throws Exception {
    Article article =
        read(
            "a.txt",
            """
            Harbour bridge opens
            By Ana Silva
            Published: Nov. 12, 2025, 3:30 p.m. ET
            The bridge opens in May.
            By 2030 it will have paid for itself.
            Source: Coast Wire
            Written By Bo Lind
            """);

    assertThat(article.metadata().byline()).isEqualTo("Ana Silva; Coast Wire; Bo Lind");
    assertThat(article.metadata().published()).isEqualTo("2025-11-12");
    assertThat(paragraphs(article))
        .containsExactly(
            "Harbour bridge opens",
            "The bridge opens in May.",
            "By 2030 it will have paid for itself.");
  }

  @Test
  void a_correction_is_kept_apart() throws Exception {
    Article article =
        read(
            "a.txt",
            "The bridge cost $4 million.\n\nCorrection: An earlier version gave the wrong cost.\n");

    assertThat(article.metadata().corrections())
        .containsExactly("Correction: An earlier version gave the wrong cost.");
    assertThat(article.text()).isEqualTo("The bridge cost $4 million.");
  }

  @Test
  void spaces_and_invisible_marks_are_cleaned_and_quotes_kept() throws Exception {
    Article article =
        read(
            "a.txt",
            "\u201CIt\u2019s\u00A0done\u201D, he\u200B said of the har\u00ADbour \u2013 at 5\u202F%.");

    assertThat(article.text())
        .isEqualTo("\u201CIt\u2019s done\u201D, he said of the harbour \u2013 at 5 %.");
  }

  @Test
  void decomposed_letters_are_composed() throws Exception {
    Article article = read("a.txt", "Nguye\u0302\u0303n Ho\u0302\u0300ng spoke.");

    assertThat(article.text()).isEqualTo("Nguy\u1EC5n H\u1ED3ng spoke.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void a_byte_order_mark_tells_the_encoding(String charset) throws Exception {
    byte[] bytes =
        "\uFEFFThe caf\u00E9 in H\u00E0 N\u1ED9i opens.".getBytes(Charset.forName(charset));

    assertThat(read("a.txt", bytes).text()).isEqualTo("The caf\u00E9 in H\u00E0 N\u1ED9i opens.");
  }

  @Test
  void utf_16_is_told_without_a_mark() throws Exception {
    byte[] bytes = "The caf\u00E9 opens in May.".getBytes(StandardCharsets.UTF_16LE);

    assertThat(read("a.txt", bytes).text()).isEqualTo("The caf\u00E9 opens in May.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "iso-8859-1", "windows-1258", "iso-8859-15"})
  void a_declared_legacy_encoding_is_used(String label) throws Exception {
    String html =
        "<html><head><meta charset=\""
            + label
            + "\"></head><body><p>The caf\u00E9 was sold.</p></body>";

    Article article = read("a.html", html.getBytes(Charset.forName(label)));

    assertThat(article.text()).isEqualTo("The caf\u00E9 was sold.");
    assertThat(article.metadata().warnings()).isEmpty();
  }

  @Test
  void tone_marks_of_windows_1258_are_composed() throws Exception {
    byte[] html =
        "<meta charset=windows-1258><p>Pha\u0323m Minh spoke.</p>"
            .getBytes(Charset.forName("windows-1258"));

    assertThat(read("a.html", html).text()).isEqualTo("Ph\u1EA1m Minh spoke.");
  }

  @Test
  void a_wrong_declaration_is_corrected_with_a_warning() throws Exception {
    byte[] html =
        "<meta charset=iso-8859-1><p>The caf\u00E9 was sold.</p>".getBytes(StandardCharsets.UTF_8);

    Article article = read("a.html", html);

    assertThat(article.text()).isEqualTo("The caf\u00E9 was sold.");
    assertThat(article.metadata().warnings())
        .containsExactly("declares the encoding iso-8859-1 but is UTF-8, and read so");
  }

  @Test
  void a_text_in_no_declared_encoding_is_read_as_browsers_do_with_a_warning() throws Exception {
    byte[] bytes = "The caf\u00E9 was sold.".getBytes(Charset.forName("windows-1252"));

    Article article = read("a.txt", bytes);

    assertThat(article.text()).isEqualTo("The caf\u00E9 was sold.");
    assertThat(article.metadata().warnings())
        .containsExactly("is not UTF-8 and was read as windows-1252");
  }

  @Test
  void damaged_bytes_keep_the_rest_of_the_text() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("The caf\u00E9 \u201Cwas\u201D ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("sold.".getBytes(StandardCharsets.UTF_8));

    Article article = read("a.txt", bytes.toByteArray());

    assertThat(article.text()).isEqualTo("The caf\u00E9 \u201Cwas\u201D \uFFFDsold.");
    assertThat(article.metadata().warnings()).hasSize(1);
  }

  @Test
  void a_packed_page_is_unpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("<p>The bridge opens in May.</p>".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read("a.html.gz", packed.toByteArray()).text())
        .isEqualTo("The bridge opens in May.");
  }

  @Test
  void text_from_elsewhere_is_read_like_a_file() throws Exception {
    Article article = new ArticleReader().readText("The bridge opens.", "line 3", ID);

    assertThat(article.text()).isEqualTo("The bridge opens.");
    assertThat(article.source()).isEqualTo("line 3");
  }

  @Test
  void an_empty_file_is_an_error() throws Exception {
    assertThat(problem("a.txt", new byte[0]))
        .isEqualTo("is empty; put the article's text in it or remove it");
  }

  @Test
  void white_space_alone_is_an_error() throws Exception {
    assertThat(problem("a.txt", " \n\u00A0\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("holds no article text; save the article's own page or its text");
  }

  @Test
  void a_picture_named_html_is_an_error() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    assertThat(problem("a.html", picture))
        .isEqualTo(
            "is not text but a PNG picture; save the article as HTML, Markdown or plain text");
  }

  @Test
  void binary_data_named_html_is_an_error() throws Exception {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }

    assertThat(problem("a.html", bytes)).startsWith("is not text but binary data");
  }

  @Test
  void an_unknown_encoding_is_an_error() throws Exception {
    byte[] html = "<meta charset=\"x-martian\"><p>Hello.</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(problem("a.html", html))
        .isEqualTo(
            "declares the unknown encoding \"x-martian\"; save it as UTF-8 and declare that");
  }

  @Test
  void bytes_of_no_known_encoding_are_an_error() throws Exception {
    byte[] bytes = {'O', 'k', ' ', (byte) 0x81, (byte) 0x8D, ' ', 'w', 'o', 'r', 'd', 's', '.'};

    assertThat(problem("a.txt", bytes))
        .isEqualTo("is in an encoding that cannot be told from its bytes; save it as UTF-8");
  }

  @Test
  void a_huge_file_is_an_error() throws Exception {
    byte[] bytes = new byte[FileBytes.LIMIT + 1];
    java.util.Arrays.fill(bytes, (byte) 'a');

    assertThat(problem("a.html", bytes))
        .isEqualTo("is larger than 16 MiB, which no article is; save the article alone");
  }

  @Test
  void a_gzip_bomb_is_an_error() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 64; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }

    assertThat(problem("a.html.gz", packed.toByteArray()))
        .startsWith("unpacks to more than 16 MiB");
  }

  @Test
  void damaged_gzip_is_an_error() throws Exception {
    assertThat(problem("a.html.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}))
        .startsWith("is damaged gzip");
  }

  @Test
  void a_page_that_is_all_menu_is_an_error() throws Exception {
    String menu = "<li><a href=\"/x\">World news and weather</a></li>".repeat(40);

    assertThat(
            problem(
                "a.html",
                ("<title>Coast Post</title><body><nav><ul>"
                        + menu
                        + "</ul></nav><ul>"
                        + menu
                        + "</ul></body>")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("holds no article text; save the article's own page or its text");
  }

  @Test
  void a_missing_file_is_an_error() {
    assertThat(error(folder.resolve("none.txt")).error().message())
        .isEqualTo("does not exist; check the name");
  }

  @Test
  void a_folder_is_an_error() throws Exception {
    assertThat(error(Files.createDirectory(folder.resolve("page.html"))).error().message())
        .isEqualTo("is a folder; name one file of it");
  }

  @Test
  void an_unknown_format_is_an_error_that_names_the_file() throws Exception {
    Path file = Files.writeString(folder.resolve("a.docx"), "text");

    ArticleException thrown = error(file);

    assertThat(thrown.error().location().path()).endsWith("/a.docx");
    assertThat(thrown).hasMessageEndingWith("a.docx: has no name that ends in " + Format.KNOWN);
  }

  private Article read(String name, String text) throws Exception {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Article read(String name, byte[] bytes) throws Exception {
    return new ArticleReader().read(Files.write(folder.resolve(name), bytes), ID);
  }

  private String problem(String name, byte[] bytes) throws IOException {
    return error(Files.write(folder.resolve(name), bytes)).error().message();
  }

  private static ArticleException error(Path file) {
    return catchThrowableOfType(ArticleException.class, () -> new ArticleReader().read(file, ID));
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map((TextSpan span) -> span.of(article.text())).toList();
  }

  @Test
  void a_text_that_is_only_a_correction_is_read() throws ArticleException {
    Article article =
        new ArticleReader()
            .readText(
                "CORRECTION: Our report on Monday gave the wrong score. It was 3-1.",
                "note",
                new ArticleId("", "note", ""));

    assertThat(article.text()).contains("wrong score");
  }
}
