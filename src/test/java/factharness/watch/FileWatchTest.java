package factharness.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class FileWatchTest {
  private static final Duration QUIET = Duration.ofMillis(100);

  @TempDir private Path folder;

  private Path story;
  private Path article;

  @BeforeEach
  void a_story() throws IOException {
    story = Files.createDirectories(folder.resolve("fixtures/larrow"));
    article = Files.writeString(story.resolve("gazette.txt"), "one");
  }

  @Test
  void a_file_that_is_saved_is_told_once() throws Exception {
    try (FileWatch watch = watch()) {
      Files.writeString(article, "two");
      Files.writeString(article, "three");

      assertThat(watch.next()).containsExactly(article);
    }
  }

  @Test
  void a_file_that_is_saved_by_renaming_another_is_told_by_its_name() throws Exception {
    try (FileWatch watch = watch()) {
      Path aside = Files.writeString(story.resolve(".gazette.txt.swp"), "two");
      Files.move(aside, article, StandardCopyOption.ATOMIC_MOVE);

      assertThat(watch.next()).containsExactly(article);
    }
  }

  @Test
  void what_editors_leave_beside_a_file_is_passed_over() throws Exception {
    try (FileWatch watch = watch()) {
      for (String name :
          List.of("gazette.txt~", ".#gazette.txt", "#gazette.txt#", "4913", "x.tmp")) {
        Files.writeString(story.resolve(name), "x");
      }
      Files.writeString(article, "two");

      assertThat(watch.next()).containsExactly(article);
    }
  }

  @Test
  void a_file_in_a_new_folder_is_told_and_so_is_its_next_change() throws Exception {
    try (FileWatch watch = watch()) {
      Path made = Files.createDirectories(folder.resolve("fixtures/tarn/post"));
      Path version = Files.writeString(made.resolve("v1.txt"), "one");
      assertThat(watch.next()).contains(version);

      Files.writeString(version, "two");
      assertThat(watch.next()).containsExactly(version);
    }
  }

  @Test
  void a_file_that_is_removed_is_told() throws Exception {
    try (FileWatch watch = watch()) {
      Files.delete(article);

      assertThat(watch.next()).containsExactly(article);
    }
  }

  @Test
  void of_a_single_file_its_neighbours_are_passed_over() throws Exception {
    try (FileWatch watch = new FileWatch(List.of(article), QUIET)) {
      Files.writeString(story.resolve("post.txt"), "x");
      Files.writeString(article, "two");

      assertThat(watch.next()).containsExactly(article);
    }
  }

  @Test
  void a_folder_that_goes_and_comes_back_is_watched_again() throws Exception {
    try (FileWatch watch = watch()) {
      Files.delete(article);
      Files.delete(story);
      Files.delete(folder.resolve("fixtures"));
      watch.next();

      Files.createDirectories(story);
      Files.writeString(article, "two");
      Set<Path> back = watch.next();
      while (!back.contains(article)) {
        back = watch.next();
      }
      Files.writeString(article, "three");
      assertThat(watch.next()).contains(article);
    }
  }

  @Test
  void closing_wakes_whoever_waits() throws Exception {
    FileWatch watch = watch();
    CompletableFuture<Set<Path>> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return watch.next();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    watch.close();

    assertThat(waiting.get()).isEmpty();
  }

  private FileWatch watch() throws IOException {
    return new FileWatch(List.of(folder.resolve("fixtures")), QUIET);
  }
}
