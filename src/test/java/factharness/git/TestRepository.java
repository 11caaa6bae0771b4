package factharness.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository that a test makes, in a folder of its own. */
public final class TestRepository implements AutoCloseable {
  private final Path folder;
  private final Git git;

  private TestRepository(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  public static TestRepository in(Path folder) {
    QuietSystem.use();
    try {
      Files.createDirectories(folder);
      Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
      return new TestRepository(folder, git);
    } catch (GitAPIException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Commits all that is in the folder; says the name of the commit. */
  public String commit() {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return git.commit()
          .setMessage("Change")
          .setSign(false)
          .setAuthor("A. Editor", "editor@news.example")
          .setCommitter("A. Editor", "editor@news.example")
          .call()
          .name();
    } catch (GitAPIException failed) {
      throw new IllegalStateException(failed);
    }
  }

  Git git() {
    return git;
  }

  @Override
  public void close() {
    git.close();
  }
}
