package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.model.RunError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of which editors say what to keep and what to drop. */
final class HintedPageTest {
  private static final String FIRST =
      "The new harbour bridge opens to traffic in May, the city council said on Monday evening.";
  private static final String SECOND =
      "Ferries will go on crossing the bay until the end of the summer, the council added.";
  private static final String OFFER =
      "Members of our club, which costs less than a coffee a week, are the first who may cross it.";
  private static final String BOX = "One lane stays closed";

  private static final String PAGE =
      """
      <link rel="canonical" href="https://www.coast.example/bridge">
      <title>Bridge opens</title><body><main><h1>Bridge opens</h1>
      <div class="text"><p>%s</p><p class="offer">%s</p><p>%s</p>
      <figure><figcaption>The bridge.</figcaption></figure></div>
      <div class="related"><p>%s</p></div></main></body>
      """
          .formatted(FIRST, OFFER, SECOND, BOX);

  @TempDir Path root;

  @BeforeEach
  void aStoryWithOnePage() throws IOException {
    put("harbour/post.html", PAGE);
  }

  @Test
  void without_hints_the_reader_finds_the_article() throws Exception {
    assertThat(body()).isEqualTo(String.join("\n\n", FIRST, OFFER, SECOND));
  }

  @Test
  void what_is_to_be_dropped_is_no_text() throws Exception {
    put("reading.yml", "coast.example:\n  drop: .offer\n");

    assertThat(body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void only_what_is_to_be_kept_is_text() throws Exception {
    put("reading.yml", "coast.example:\n  keep:\n    - .related\n    - .text p:first-child\n");

    assertThat(body()).isEqualTo(FIRST + "\n\n" + BOX);
  }

  @Test
  void an_element_inside_of_another_that_is_kept_counts_once() throws Exception {
    put("reading.yml", "coast.example:\n  keep: .text, .text p\n  drop: .offer\n");

    assertThat(body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void the_whole_page_can_be_kept_but_not_dropped() throws Exception {
    put("reading.yml", "coast.example:\n  keep: body\n  drop: body\n");

    assertThat(body()).isEqualTo(String.join("\n\n", FIRST, OFFER, SECOND, BOX));
  }

  @Test
  void the_hints_of_the_story_win() throws Exception {
    put("reading.yml", "coast.example:\n  drop: .text\n");
    put("harbour/reading.yml", "coast.example:\n  drop: .offer\n");

    assertThat(body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void a_hint_that_finds_nothing_to_keep_is_a_warning() throws Exception {
    put("reading.yml", "coast.example:\n  keep: .story\n");

    Article article = post(new Fixtures(root).story("harbour"));

    String where = ArticleException.shown(root.resolve("reading.yml")) + ":2";
    assertThat(article.metadata().warnings())
        .containsExactly(
            "no text is found by the hint to keep \".story\" ("
                + where
                + "), so the page was read without it; correct the hint");
    assertThat(article.text()).contains(FIRST);
  }

  @Test
  void a_mistake_in_the_hints_is_an_error_and_the_articles_stay() throws Exception {
    put("reading.yml", "coast.example:\n  dorp: .offer\n");
    put("harbour/reading.yaml", "coast.example:\n  drop: .offer\n");

    StoryFiles story = new Fixtures(root).story("harbour");

    assertThat(story.articles()).hasSize(1);
    assertThat(story.errors())
        .extracting(RunError::toString)
        .containsExactly(
            shown("harbour/reading.yaml") + ": is not read under this name; call it reading.yml",
            shown("reading.yml") + ":2: has no meaning for \"dorp\"; there is \"drop\", \"keep\"");
  }

  @Test
  void hints_beside_versions_are_an_error() throws Exception {
    put("harbour/wire/v1.txt", FIRST);
    put("harbour/wire/reading.yml", "coast.example:\n  drop: .offer\n");

    assertThat(new Fixtures(root).story("harbour").errors())
        .extracting(RunError::message)
        .containsExactly("is not looked for here; put it into the folder of the story");
  }

  @Test
  void hints_outside_of_the_fixtures_are_not_read(@TempDir Path elsewhere) throws Exception {
    Path hints = Files.writeString(elsewhere.resolve("a.yml"), "coast.example:\n  drop: .offer\n");
    Files.createSymbolicLink(root.resolve("harbour/reading.yml"), hints);

    StoryFiles story = new Fixtures(root).story("harbour");

    assertThat(post(story).text()).contains(OFFER);
    assertThat(story.errors()).extracting(RunError::message).containsExactly(Fixtures.OUTSIDE);
  }

  @Test
  void bytes_that_are_no_utf_8_and_large_files_are_errors() throws Exception {
    Files.write(root.resolve("reading.yml"), new byte[] {'a', (byte) 0xFF});
    put("harbour/reading.yml", "#".repeat(70_000));

    assertThat(new Fixtures(root).story("harbour").errors())
        .extracting(RunError::message)
        .containsExactly(
            "is larger than 64 KiB; keep the hints of hosts you use",
            "is not UTF-8; save it as UTF-8");
  }

  @Test
  void a_single_file_has_the_hints_of_its_story() throws Exception {
    put("harbour/reading.yml", "\uFEFFcoast.example:\n  drop: .offer\n");
    Fixtures fixtures = new Fixtures(root);

    PageHints inside =
        fixtures.hintsFor(root.resolve("harbour/post.html")).forPage("//coast.example/");
    PageHints outside = fixtures.hintsFor(root.resolve("post.html")).forPage("//coast.example/");

    assertThat(inside.drop()).extracting(Hint::selector).containsExactly(".offer");
    assertThat(outside).isEqualTo(PageHints.NONE);
  }

  private String body() throws ArticleException {
    StoryFiles story = new Fixtures(root).story("harbour");
    assertThat(story.errors()).isEmpty();
    Article article = post(story);
    assertThat(article.metadata().warnings()).isEmpty();
    return article.text().substring("Bridge opens\n\n".length());
  }

  private static Article post(StoryFiles story) throws ArticleException {
    VersionFile file = story.article("post").newest();
    return new ArticleReader(story.hints()).read(file.file(), file.id());
  }

  private String shown(String path) {
    return ArticleException.shown(root.resolve(path));
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
