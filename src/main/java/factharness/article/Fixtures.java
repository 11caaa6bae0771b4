package factharness.article;

import factharness.model.RunError;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of all articles: {@code <story>/<article>.<format>} or {@code
 * <story>/<article>/<version>.<format>}. It lists the articles' files and reads none of them, so
 * that one bad article stops no other; it reads the editors' hints beside them, {@code
 * reading.yml}. Links that lead out of the folder are not followed.
 */
public final class Fixtures {
  static final String OUTSIDE =
      "is a link that leads out of the fixtures or nowhere; put the file itself there";

  private final Path root;

  /**
   * @param root the folder of the stories; need not exist until it is asked for them
   */
  public Fixtures(Path root) {
    this.root = root;
  }

  /**
   * The names of the stories, in natural order.
   *
   * @throws ArticleException when the folder is missing, unreadable or without stories
   */
  public List<String> stories() throws ArticleException {
    List<String> stories = new ArrayList<>();
    for (Path entry : entries(root)) {
      if (Files.isDirectory(entry)) {
        stories.add(nameOf(entry));
      }
    }
    if (stories.isEmpty()) {
      throw ArticleException.of(
          root, "has no stories; make a folder for each story and put its articles there");
    }
    return stories;
  }

  /**
   * The articles of a story.
   *
   * @throws ArticleException when there is no such story, and then with the nearest names, or when
   *     its folder has nothing in it or leads elsewhere
   */
  public StoryFiles story(String wanted) throws ArticleException {
    String name = composed(wanted);
    List<String> stories = stories();
    if (!stories.contains(name)) {
      throw ArticleException.of(
          root, "has no story \"" + name + "\"; " + NearNames.hint(name, stories));
    }
    for (Path folder : entries(root)) {
      if (Files.isDirectory(folder) && nameOf(folder).equals(name)) {
        return new StoryListing(root, realRoot(), folder, name).list();
      }
    }
    throw ArticleException.of(root, "lost the story \"" + name + "\" while it was read");
  }

  /**
   * The hints that hold for a file of these stories; none for a file that lies elsewhere.
   *
   * @throws ArticleException when hints cannot be understood; it names file and line
   */
  public ReadingHints hintsFor(Path file) throws ArticleException {
    Path from = root.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    boolean inStory = to.startsWith(from) && to.getNameCount() > from.getNameCount() + 1;
    Path story = inStory ? root.resolve(from.relativize(to).getName(0)) : root;
    if (!inStory || !Files.isDirectory(story)) {
      return ReadingHints.NONE;
    }
    List<RunError> errors = new ArrayList<>();
    ReadingHints hints = new HintFiles(realRoot(), errors).of(root, story);
    if (!errors.isEmpty()) {
      throw new ArticleException(errors.get(0));
    }
    return hints;
  }

  /** Visible entries in natural order of their names. */
  static List<Path> entries(Path folder) throws ArticleException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!nameOf(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (java.nio.file.NoSuchFileException missing) {
      throw ArticleException.of(folder, "does not exist; name the folder of the stories");
    } catch (java.nio.file.NotDirectoryException file) {
      throw ArticleException.of(folder, "is a file; name the folder of the stories");
    } catch (IOException | java.nio.file.DirectoryIteratorException failed) {
      throw ArticleException.of(folder, "cannot be listed: " + failed.getMessage());
    }
    NaturalOrder order = new NaturalOrder();
    entries.sort((a, b) -> order.compare(nameOf(a), nameOf(b)));
    return entries;
  }

  static String nameOf(Path entry) {
    return composed(String.valueOf(entry.getFileName()));
  }

  /** File systems differ in how they write accents; names are compared in one way (NFC). */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  static boolean isInside(Path realRoot, Path entry) {
    try {
      return entry.toRealPath().startsWith(realRoot);
    } catch (IOException broken) {
      return false;
    }
  }

  private Path realRoot() throws ArticleException {
    try {
      return root.toRealPath();
    } catch (IOException failed) {
      throw ArticleException.of(root, "cannot be opened: " + failed.getMessage());
    }
  }
}
