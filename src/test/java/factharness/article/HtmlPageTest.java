package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlPageTest {
  private static final String FIRST =
      "The new harbour bridge opens to traffic in May, the city council said on Monday evening.";
  private static final String SECOND =
      "Ferries will go on crossing the bay until the end of the summer, the council added.";

  @Test
  void menus_captions_share_buttons_and_teasers_are_left_out() throws Exception {
    Draft draft =
        HtmlPage.read(
            """
            <title>Bridge opens | Coast Post</title>
            <nav><a href="/">Home</a><a href="/world">World</a></nav>
            <div class="page"><h1>Bridge opens</h1>
            <div class="social-share">Share this on your favourite network today, please do.</div>
            <p>%s</p>
            <figure><img src="b.jpg"><figcaption>The bridge as seen from the old town on Sunday.</figcaption></figure>
            <p><a href="/tunnel">Read more: the tunnel that was never built under the bay</a></p>
            <p>%s</p>
            <div class="related-stories"><p>Another story that has nothing to do with the bridge at all.</p></div>
            </div>
            <footer><p>Copyright of the Coast Post, which has all the rights there are to have.</p></footer>
            """
                .formatted(FIRST, SECOND));

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(draft.metadata().headline()).isEqualTo("Bridge opens");
  }

  @Test
  void json_ld_gives_the_metadata() throws Exception {
    Draft draft =
        HtmlPage.read(
            """
            <html lang="en-GB"><head>
            <link rel="canonical" href="https://coast.example/bridge">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
             "headline":"Bridge &amp; tunnel open","datePublished":"2025-11-12T08:30:00.000+0700",
             "dateModified":"2025-11-13T10:00Z","articleSection":"Business",
             "author":[{"@type":"Person","name":"Ana Silva"},{"@type":"Person","name":"Bo Lind"}]}]}
            </script></head><body><p>%s</p></body></html>
            """
                .formatted(FIRST));

    assertThat(draft.metadata().headline()).isEqualTo("Bridge & tunnel open");
    assertThat(draft.metadata().byline()).isEqualTo("Ana Silva, Bo Lind");
    assertThat(draft.metadata().published()).isEqualTo("2025-11-12T08:30:00+07:00");
    assertThat(draft.metadata().modified()).isEqualTo("2025-11-13T10:00:00Z");
    assertThat(draft.metadata().language()).isEqualTo("en-GB");
    assertThat(draft.metadata().url()).isEqualTo("https://coast.example/bridge");
    assertThat(draft.metadata().section()).isEqualTo("Business");
  }

  @Test
  void line_breaks_part_paragraphs_when_doubled() throws Exception {
    Draft draft = HtmlPage.read("<div>" + FIRST + "<br><br>" + SECOND + "</div>");

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_body_cut_into_parts_is_read_whole() throws Exception {
    Draft draft =
        HtmlPage.read(
            """
            <div id="story">
            <section class="part"><div><p>%s</p></div></section>
            <div class="promo"><p>Buy our new cookbook, which has all there is to know of soup.</p></div>
            <section class="part"><div><p>%s</p></div></section>
            </div>
            """
                .formatted(FIRST, SECOND));

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_name_that_frames_the_whole_article_is_no_sign_of_clutter() throws Exception {
    String widget = "<div class=\"widget\"><p>%s</p></div>";

    Draft draft = HtmlPage.read("<main>" + (widget + widget).formatted(FIRST, SECOND) + "</main>");

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void long_comments_of_readers_do_not_win_over_a_short_article() throws Exception {
    String comment =
        "<div class=\"comment\"><p>I do not like this bridge, and nobody I know likes it.</p></div>";

    Draft draft =
        HtmlPage.read(
            "<article><p>" + FIRST + "</p></article><div>" + comment.repeat(20) + "</div>");

    assertThat(draft.paragraphs()).containsExactly(FIRST);
  }

  @Test
  void a_sentence_that_begins_like_a_prompt_stays() throws Exception {
    Draft draft =
        HtmlPage.read("<p>" + FIRST + "</p><p>Watch sales on the bay fell 5 percent.</p>");

    assertThat(draft.paragraphs()).containsExactly(FIRST, "Watch sales on the bay fell 5 percent.");
  }

  @Test
  void lists_tables_and_quoted_posts_are_body() throws Exception {
    Draft draft =
        HtmlPage.read(
            """
            <article><p>%s</p>
            <ul><li>Toll for cars: $2</li><li>Toll for lorries: $9</li></ul>
            <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>$4 million</td></tr></table>
            <div class="social-embed"><blockquote><p>We did it!</p>The mayor</blockquote></div>
            <p>%s</p></article>
            """
                .formatted(FIRST, SECOND));

    assertThat(draft.paragraphs())
        .containsExactly(
            FIRST,
            "Toll for cars: $2",
            "Toll for lorries: $9",
            "Year Cost",
            "2024 $4 million",
            "We did it!",
            "The mayor",
            SECOND);
  }

  @Test
  void a_body_that_only_scripts_show_is_taken_from_the_data() throws Exception {
    String body = (FIRST + " " + SECOND + "\\n\\n").repeat(3);

    Draft draft =
        HtmlPage.read(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body
                + "\"}</script><div id=app><p>Please turn on scripts to read this page.</p></div>");

    assertThat(draft.paragraphs()).hasSize(3).contains(FIRST + " " + SECOND);
  }

  @Test
  void what_follows_a_heading_of_other_stories_is_left_out() throws Exception {
    Draft draft =
        HtmlPage.read(
            "<div><p>%s</p><p>%s</p><h3>More from the harbour</h3><p>The old ferry sank near the pier in the night of Friday.</p></div>"
                .formatted(FIRST, SECOND));

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_headline_that_differs_from_the_data_is_a_warning() throws Exception {
    Draft draft =
        HtmlPage.read(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens in May\"}"
                + "</script><h1>Council quarrels about ferry fares</h1><p>"
                + FIRST
                + "</p>");

    assertThat(draft.metadata().warnings())
        .containsExactly(
            "the page's data has the headline \"Bridge opens in May\", the page shows \"Council quarrels about ferry fares\"");
  }

  @Test
  void a_day_that_differs_from_the_data_is_a_warning() throws Exception {
    Draft draft =
        HtmlPage.read(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-11-12\"}"
                + "</script><article><time datetime=\"2025-11-20\">20 November</time><p>"
                + FIRST
                + "</p></article>");

    assertThat(draft.metadata().warnings())
        .containsExactly("the page's data has the date 2025-11-12, the page shows 2025-11-20");
  }

  @Test
  void a_body_that_differs_from_the_data_is_a_warning() throws Exception {
    String body = FIRST + " The bridge cost $111 million. " + SECOND;

    Draft draft =
        HtmlPage.read(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + body.replace("111", "101")
                + "\"}</script><article><p>"
                + body
                + "</p></article>");

    assertThat(draft.metadata().warnings())
        .containsExactly("the body in the page's data differs from the one that the page shows");
    assertThat(draft.paragraphs()).containsExactly(body);
  }

  @Test
  void a_date_that_no_one_set_is_unknown() throws Exception {
    Draft draft =
        HtmlPage.read(
            "<meta property=\"article:published_time\" content=\"0001-01-01T00:00:00Z\"><p>"
                + FIRST
                + "</p>");

    assertThat(draft.metadata().published()).isEmpty();
  }

  @Test
  void author_and_date_above_and_below_the_text_are_left_out() throws Exception {
    Draft draft =
        HtmlPage.read(
            "<meta name=author content='Ana Silva'><div><p>Ana Silva</p><p>12/11/2025 | 19:30 GMT+7</p><p>%s</p><p>%s</p><p>ANA SILVA</p></div>"
                .formatted(FIRST, SECOND));

    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(draft.metadata().byline()).isEqualTo("Ana Silva");
  }
}
