package factharness.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangedFilesTest {
  @TempDir Path temp;

  private Path fixtures;
  private TestRepository repository;

  @BeforeEach
  void a_repository_with_two_articles() {
    Path folder = temp.resolve("news");
    fixtures = folder.resolve("fixtures");
    repository = TestRepository.in(folder);
    repository.write("fixtures/larrow/gazette.txt", "The bridge is open.\n");
    repository.write("fixtures/larrow/herald/v1.txt", "The bridge is shut.\n");
    repository.write("README.md", "About");
    repository.commit();
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private List<String> changed(String revision) throws GitException {
    return ChangedFiles.since(revision, List.of(fixtures)).stream()
        .map(file -> fixtures.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void nothing_has_changed_after_a_commit() throws Exception {
    assertThat(changed("HEAD")).isEmpty();
  }

  @Test
  void a_committed_change_counts() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "The bridge is shut.\n");
    repository.commit();

    assertThat(changed("HEAD~1")).containsExactly("larrow/gazette.txt");
  }

  @Test
  void a_change_that_is_not_committed_counts() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "The bridge is shut.\n");

    assertThat(changed("HEAD")).containsExactly("larrow/gazette.txt");
  }

  @Test
  void a_file_that_git_does_not_know_or_ignores_counts() throws Exception {
    repository.write(".gitignore", "*.html\n");
    repository.write("fixtures/larrow/herald/v2.txt", "New");
    repository.write("fixtures/larrow/post.html", "New");

    assertThat(changed("HEAD")).containsExactly("larrow/herald/v2.txt", "larrow/post.html");
  }

  @Test
  void a_file_that_was_removed_counts() throws Exception {
    Files.delete(fixtures.resolve("larrow/herald/v1.txt"));

    assertThat(changed("HEAD")).containsExactly("larrow/herald/v1.txt");
  }

  @Test
  void what_was_changed_and_changed_back_does_not_count() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "The bridge is shut.\n");
    repository.commit();
    repository.write("fixtures/larrow/gazette.txt", "The bridge is open.\n");

    assertThat(changed("HEAD~1")).isEmpty();
  }

  @Test
  void files_outside_of_the_folder_do_not_count() throws Exception {
    repository.write("README.md", "Changed");

    assertThat(changed("HEAD")).isEmpty();
  }

  @Test
  void a_single_file_may_be_asked_for() throws Exception {
    Path file = repository.write("fixtures/larrow/gazette.txt", "Changed");

    assertThat(ChangedFiles.since("HEAD", List.of(file))).containsExactly(file);
    assertThat(ChangedFiles.since("HEAD", List.of(fixtures.resolve("larrow/herald/v1.txt"))))
        .isEmpty();
  }

  @Test
  void hidden_files_do_not_count() throws Exception {
    repository.write("fixtures/.DS_Store", "x");
    repository.write("fixtures/.cache/a.txt", "x");

    assertThat(changed("HEAD")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tin tức.txt", "a b.txt", "it's #1 \"best\".txt", "ﬁnal—draft.txt", "%41.txt"})
  void odd_names_are_found(String name) throws Exception {
    repository.write("fixtures/larrow/" + name, "One");
    repository.commit();
    assertThat(changed("HEAD")).isEmpty();

    repository.write("fixtures/larrow/" + name, "Two");
    assertThat(changed("HEAD")).containsExactly("larrow/" + name);
  }

  @Test
  void line_ends_that_git_changes_are_no_change() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "The bridge is open.\r\n");

    assertThat(changed("HEAD")).isEmpty();
  }

  @Test
  void a_link_changes_with_its_target() throws Exception {
    Path link = fixtures.resolve("larrow/post.txt");
    Files.createSymbolicLink(link, Path.of("gazette.txt"));
    repository.commit();
    assertThat(changed("HEAD")).isEmpty();

    repository.write("fixtures/larrow/gazette.txt", "Changed");
    assertThat(changed("HEAD")).containsExactly("larrow/gazette.txt", "larrow/post.txt");
  }

  @Test
  void no_branch_need_be_checked_out() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "Changed");
    String commit = repository.commit();
    repository.git().checkout().setName(commit).call();

    assertThat(repository.git().getRepository().getFullBranch()).isEqualTo(commit);
    assertThat(changed("main~1")).containsExactly("larrow/gazette.txt");
  }

  @Test
  void nothing_that_the_repository_names_is_run() throws Exception {
    Path trap = temp.resolve("trap");
    String run = "touch " + trap;
    Files.writeString(
        temp.resolve("news/.git/config"),
        "\n[filter \"evil\"]\n\tclean = "
            + run
            + "\n\tprocess = "
            + run
            + "\n\tsmudge = "
            + run
            + "\n[core]\n\tfsmonitor = "
            + run
            + "\n\tsshCommand = "
            + run
            + "\n",
        java.nio.file.StandardOpenOption.APPEND);
    repository.write(".gitattributes", "*.txt filter=evil\n");
    repository.write("fixtures/larrow/gazette.txt", "Changed");

    assertThat(changed("HEAD")).containsExactly("larrow/gazette.txt");
    assertThat(trap).doesNotExist();
  }

  @Test
  void nothing_is_written_into_the_repository() throws Exception {
    List<Path> before = files(temp.resolve("news/.git"));
    repository.write("fixtures/larrow/gazette.txt", "Changed");

    changed("HEAD");

    assertThat(files(temp.resolve("news/.git"))).isEqualTo(before);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void a_folder_outside_of_any_repository_is_refused() throws Exception {
    Path outside = Files.createDirectories(temp.resolve("outside/fixtures"));

    assertThatThrownBy(() -> ChangedFiles.since("HEAD", List.of(outside)))
        .isInstanceOf(GitException.class)
        .hasMessage(
            outside
                + " is in no git repository, so nobody knows what changed since HEAD; run in a"
                + " clone, or check everything");
  }

  @Test
  void a_bare_repository_is_refused() throws Exception {
    Path bare = temp.resolve("bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();

    assertThatThrownBy(() -> ChangedFiles.since("HEAD", List.of(bare)))
        .isInstanceOf(GitException.class)
        .hasMessageEndingWith(
            "bare.git is in a bare git repository, which has no files to check; run in a clone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nightly",
        "HEAD~1",
        "HEAD~",
        "0123456789012345678901234567890123456789",
        "main:README.md",
        "a..b",
        "^",
        ""
      })
  void a_revision_that_is_not_there_is_named(String revision) {
    assertThatThrownBy(() -> changed(revision))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "the git repository has no revision "
                + revision
                + "; name a branch, a tag or a commit, perhaps after: git fetch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@{upstream}", "main@{U}", "@{push}"})
  void an_upstream_must_be_named(String revision) {
    assertThatThrownBy(() -> changed(revision))
        .isInstanceOf(GitException.class)
        .hasMessage(
            revision + " is not understood here; name the branch itself, such as origin/main");
  }

  @Test
  void a_shallow_clone_says_how_to_get_more() throws Exception {
    repository.write("fixtures/larrow/gazette.txt", "Changed");
    String newest = repository.commit();
    Files.writeString(temp.resolve("news/.git/shallow"), newest + "\n");

    assertThat(changed("HEAD")).isEmpty();
    assertThatThrownBy(() -> changed("HEAD~1"))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "the git repository has no revision HEAD~1, perhaps since it is a shallow clone; fetch"
                + " more of it first: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)");
  }

  @Test
  void a_repository_without_a_commit_is_refused() throws Exception {
    Path empty = temp.resolve("empty");
    TestRepository.in(empty).close();

    assertThatThrownBy(() -> ChangedFiles.since("HEAD", List.of(empty)))
        .isInstanceOf(GitException.class)
        .hasMessage("the git repository has no commit yet, so there is no revision HEAD");
  }

  @Test
  void a_repository_with_other_hashes_is_refused() throws Exception {
    Files.writeString(
        temp.resolve("news/.git/config"),
        "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n");

    assertThatThrownBy(() -> changed("HEAD"))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "the git repository uses sha256 hashes, which are not understood here; check"
                + " everything");
  }

  @Test
  void a_clone_without_trees_says_what_it_lacks() throws Exception {
    String tree = repository.git().getRepository().resolve("HEAD^{tree}").name();
    Files.delete(
        temp.resolve("news/.git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));

    assertThatThrownBy(() -> changed("HEAD"))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "the git repository lacks parts of HEAD, perhaps since it is a partial clone; clone it"
                + " with its trees (--filter=blob:none does)");
  }

  @Test
  void a_broken_repository_is_refused() throws Exception {
    Path tree = temp.resolve("news/.git/objects");
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    assertThatThrownBy(() -> changed("main")).isInstanceOf(GitException.class);
  }

  @Test
  void a_path_that_is_not_there_is_named() {
    assertThatThrownBy(() -> ChangedFiles.since("HEAD", List.of(temp.resolve("nothing"))))
        .isInstanceOf(GitException.class)
        .hasMessageEndingWith("nothing does not exist; name what is to be checked");
  }
}
