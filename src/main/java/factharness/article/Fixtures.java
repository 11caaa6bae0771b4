package factharness.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of all articles: {@code <story>/<article>.<format>} or {@code
 * <story>/<article>/<version>.<format>}. It only lists files and reads none of them, so that one
 * bad article stops no other. Links that lead out of the folder are not followed.
 */
public final class Fixtures {
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
        return new StoryListing(realRoot(), folder, name).list();
      }
    }
    throw ArticleException.of(root, "lost the story \"" + name + "\" while it was read");
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

  private Path realRoot() throws ArticleException {
    try {
      return root.toRealPath();
    } catch (IOException failed) {
      throw ArticleException.of(root, "cannot be opened: " + failed.getMessage());
    }
  }
}
