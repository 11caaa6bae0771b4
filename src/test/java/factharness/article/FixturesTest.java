package factharness.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.ArticleId;
import factharness.model.RunError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixturesTest {
  @TempDir Path temp;
  private Path root;
  private Fixtures fixtures;

  @BeforeEach
  void emptyRoot() throws IOException {
    root = Files.createDirectory(temp.resolve("fixtures"));
    fixtures = new Fixtures(root);
  }

  @Test
  void stories_are_the_visible_folders_in_natural_order() throws Exception {
    put("day-10/a.txt");
    put("day-2/a.txt");
    put(".git/a.txt");
    put("README.md");

    assertThat(fixtures.stories()).containsExactly("day-2", "day-10");
  }

  @Test
  void a_story_lists_files_and_folders_as_articles() throws Exception {
    put("harbour/wire.html");
    put("harbour/post/v1.txt");
    put("harbour/post/v2.html.gz");

    StoryFiles story = fixtures.story("harbour");

    assertThat(story.articles()).extracting(ArticleFiles::name).containsExactly("post", "wire");
    assertThat(story.article("wire").newest().id()).isEqualTo(new ArticleId("harbour", "wire", ""));
    assertThat(story.article("wire").previous()).isEmpty();
    assertThat(story.article("post").newest().id())
        .isEqualTo(new ArticleId("harbour", "post", "v2"));
    assertThat(story.errors()).isEmpty();
  }

  @Test
  void versions_run_from_oldest_to_newest() throws Exception {
    put("harbour/post/v10.txt");
    put("harbour/post/v2.txt");
    put("harbour/post/v1.txt");
    put("harbour/wire/2025-11-02.txt");
    put("harbour/wire/2025-10-31.txt");

    StoryFiles story = fixtures.story("harbour");

    assertThat(versions(story.article("post"))).containsExactly("v1", "v2", "v10");
    assertThat(versions(story.article("wire"))).containsExactly("2025-10-31", "2025-11-02");
    assertThat(story.article("post").previous())
        .hasValueSatisfying(file -> assertThat(file.id().version()).isEqualTo("v2"));
  }

  @Test
  void a_missing_story_lists_the_near_names() throws Exception {
    put("harbour/a.txt");
    put("election/a.txt");

    assertThatThrownBy(() -> fixtures.story("harbor"))
        .isInstanceOf(ArticleException.class)
        .hasMessageEndingWith("has no story \"harbor\"; there is \"harbour\", \"election\"");
  }

  @Test
  void a_missing_article_lists_the_nearest_of_many_names() throws Exception {
    for (int i = 1; i <= 9; i++) {
      put("harbour/post-" + i + ".txt");
    }
    put("harbour/wire.txt");

    assertThatThrownBy(() -> fixtures.story("harbour").article("wires"))
        .hasMessageContaining(
            "has no article \"wires\"; the nearest names are \"wire\", \"post-1\"");
  }

  @Test
  void a_missing_folder_is_an_error() {
    assertThatThrownBy(() -> new Fixtures(temp.resolve("none")).stories())
        .hasMessageEndingWith("none: does not exist; name the folder of the stories");
  }

  @Test
  void a_folder_without_stories_is_an_error() {
    assertThatThrownBy(() -> fixtures.stories()).hasMessageContaining("has no stories");
  }

  @Test
  void a_story_without_articles_is_an_error() throws Exception {
    Files.createDirectory(root.resolve("harbour"));

    assertThatThrownBy(() -> fixtures.story("harbour")).hasMessageContaining("has no articles");
  }

  @Test
  void two_files_of_one_name_are_an_error_and_the_other_articles_stay() throws Exception {
    put("harbour/post.html");
    put("harbour/post.txt");
    put("harbour/wire.txt");

    StoryFiles story = fixtures.story("harbour");

    assertThat(story.articles()).extracting(ArticleFiles::name).containsExactly("wire");
    assertThat(story.errors())
        .extracting(RunError::message)
        .containsExactly(
            "is one of several files of the article \"post\" (post.html, post.txt); rename one");
  }

  @Test
  void a_file_and_a_folder_of_one_name_are_an_error() throws Exception {
    put("harbour/post.html");
    put("harbour/post/v1.txt");

    assertThat(fixtures.story("harbour").errors()).hasSize(1);
  }

  @Test
  void two_files_of_one_version_are_an_error() throws Exception {
    put("harbour/post/v1.html");
    put("harbour/post/v1.txt");
    put("harbour/post/v2.txt");

    StoryFiles story = fixtures.story("harbour");

    assertThat(versions(story.article("post"))).containsExactly("v2");
    assertThat(story.errors()).extracting(RunError::message).first().asString().contains("\"v1\"");
  }

  @Test
  void a_link_out_of_the_fixtures_is_an_error() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    put("harbour/wire.txt");
    Files.createSymbolicLink(root.resolve("harbour/post.txt"), secret);

    StoryFiles story = fixtures.story("harbour");

    assertThat(story.articles()).extracting(ArticleFiles::name).containsExactly("wire");
    assertThat(story.errors())
        .extracting(RunError::message)
        .containsExactly(
            "is a link that leads out of the fixtures or nowhere; put the file itself there");
  }

  @Test
  void a_story_that_links_out_of_the_fixtures_is_an_error() throws Exception {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), "text");
    Files.createSymbolicLink(root.resolve("harbour"), elsewhere);

    assertThatThrownBy(() -> fixtures.story("harbour")).hasMessageContaining("leads out");
  }

  @Test
  void a_path_is_no_story() throws Exception {
    put("harbour/a.txt");

    assertThatThrownBy(() -> fixtures.story("../fixtures/harbour"))
        .hasMessageContaining("has no story");
  }

  @Test
  void notes_hidden_files_and_parts_of_pages_are_passed_over() throws Exception {
    put("harbour/wire.html");
    put("harbour/wire_files/style.css");
    put("harbour/README.md");
    put("harbour/photo.jpg");
    put("harbour/.wire.html.swp");

    StoryFiles story = fixtures.story("harbour");

    assertThat(story.articles()).hasSize(1);
    assertThat(story.errors()).isEmpty();
  }

  @Test
  void an_unknown_format_is_an_error() throws Exception {
    put("harbour/wire.txt");
    put("harbour/post.docx");

    assertThat(fixtures.story("harbour").errors())
        .extracting(RunError::message)
        .containsExactly("is no format that can be read (" + Format.KNOWN + "); save it as one");
  }

  private void put(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "The bridge opens in May.");
  }

  private static List<String> versions(ArticleFiles article) {
    return article.versions().stream().map(file -> file.id().version()).toList();
  }
}
