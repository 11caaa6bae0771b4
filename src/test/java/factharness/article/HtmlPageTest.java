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
}
