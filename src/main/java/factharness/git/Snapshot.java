package factharness.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The files of a repository as they were in one revision; only their names and hashes are read. */
final class Snapshot implements AutoCloseable {
  private static final Pattern UPSTREAM = Pattern.compile("(?i)@\\{(?:u|upstream|push)\\}");

  private final Repository repository;
  private final Path workFolder;
  private final RevTree tree;

  private Snapshot(Repository repository, Path workFolder, RevTree tree) {
    this.repository = repository;
    this.workFolder = workFolder;
    this.tree = tree;
  }

  /**
   * The repository that a folder is in, as of a revision.
   *
   * @param shown the folder as the user named it
   * @throws GitException when there is no such repository or revision
   */
  static Snapshot of(Path folder, Path shown, String revision) throws GitException {
    QuietSystem.use();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    File gitFolder = builder.getGitDir();
    if (gitFolder == null) {
      throw new GitException(
          plain(shown)
              + " is in no git repository, so nobody knows what changed since "
              + revision
              + "; run in a clone, or check everything");
    }
    try {
      return of(builder.setMustExist(true).build(), shown, revision);
    } catch (IOException | IllegalArgumentException broken) {
      throw new GitException(
          "the git repository " + plain(gitFolder.toPath()) + " cannot be read: " + cause(broken),
          broken);
    }
  }

  private static Snapshot of(Repository repository, Path shown, String revision)
      throws GitException, IOException {
    try {
      if (repository.isBare()) {
        throw new GitException(
            plain(shown)
                + " is in a bare git repository, which has no files to check; run in a clone");
      }
      String hashes = repository.getConfig().getString("extensions", null, "objectFormat");
      if (hashes != null && !hashes.equalsIgnoreCase("sha1")) {
        throw new GitException(
            "the git repository uses "
                + hashes
                + " hashes, which are not understood here; check everything");
      }
      Path workFolder = repository.getWorkTree().toPath().toRealPath();
      return new Snapshot(repository, workFolder, tree(repository, revision));
    } catch (GitException | IOException | RuntimeException failed) {
      repository.close();
      throw failed;
    }
  }

  private static RevTree tree(Repository repository, String revision)
      throws GitException, IOException {
    if (UPSTREAM.matcher(revision).find()) {
      // The library takes a branch without an upstream for its own upstream.
      throw new GitException(
          revision + " is not understood here; name the branch itself, such as origin/main");
    }
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId commit = repository.resolve(revision + "^{commit}");
      if (commit == null) {
        throw unknown(repository, revision);
      }
      return walk.parseCommit(commit).getTree();
    } catch (MissingObjectException | RevisionSyntaxException missing) {
      throw unknown(repository, revision);
    }
  }

  private static GitException unknown(Repository repository, String revision) throws IOException {
    if (repository.resolve(Constants.HEAD) == null) {
      return new GitException(
          "the git repository has no commit yet, so there is no revision " + revision);
    }
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return new GitException(
        "the git repository has no revision "
            + revision
            + (shallow
                ? ", perhaps since it is a shallow clone; fetch more of it first: git fetch"
                    + " --unshallow (in GitHub Actions: fetch-depth: 0)"
                : "; name a branch, a tag or a commit, perhaps after: git fetch"));
  }

  /** The folder that the files of the repository lie in, without links. */
  Path workFolder() {
    return workFolder;
  }

  /**
   * Hashes and modes of all files at or below a path, by path with forward slashes, in Unicode's
   * composed form.
   *
   * @param path relative to the folder; {@code ""} for all
   */
  Map<String, Entry> below(String path) throws IOException {
    Map<String, Entry> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!path.isEmpty()) {
        walk.setFilter(PathFilter.create(path));
      }
      while (walk.next()) {
        boolean link = walk.getFileMode(0).equals(FileMode.SYMLINK);
        files.put(composed(walk.getPathString()), new Entry(walk.getObjectId(0).name(), link));
      }
    }
    return files;
  }

  /**
   * A file of the revision.
   *
   * @param hash of its content, in hexadecimal digits
   */
  record Entry(String hash, boolean link) {}

  /** File systems differ in how they write accents; names are compared in one way. */
  static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private static String plain(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String cause(Exception failure) {
    return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
  }

  @Override
  public void close() {
    repository.close();
  }
}
