package factharness.article;

import factharness.model.ArticleId;
import factharness.model.RunError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Lists the folder of one story; what is wrong in it becomes an error and stops nothing. */
final class StoryListing {
  private static final Pattern NOTES =
      Pattern.compile("(?i)(?:readme|licen[cs]e|notice)(?:\\..*)?");

  /** What a browser saves beside a page. */
  private static final Pattern PAGE_PARTS =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|ico|css|js|woff2?)");

  private static final String SAVED_PAGE_FOLDER = "_files";

  private final Path root;
  private final Path realRoot;
  private final Path folder;
  private final String story;
  private final Map<String, List<Path>> found = new TreeMap<>(new NaturalOrder());
  private final List<RunError> errors = new ArrayList<>();

  StoryListing(Path root, Path realRoot, Path folder, String story) {
    this.root = root;
    this.realRoot = realRoot;
    this.folder = folder;
    this.story = story;
  }

  StoryFiles list() throws ArticleException {
    if (!Fixtures.isInside(realRoot, folder)) {
      throw ArticleException.of(folder, Fixtures.OUTSIDE);
    }
    List<Path> entries = usable(folder);
    for (Path entry : entries) {
      boolean isFolder = Files.isDirectory(entry);
      if (!isFolder || !isSavedPageFolder(entry, entries)) {
        String name = isFolder ? Fixtures.nameOf(entry) : Fixtures.composed(Format.stem(entry));
        found.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
      }
    }
    List<ArticleFiles> articles = new ArrayList<>();
    for (Map.Entry<String, List<Path>> article : found.entrySet()) {
      List<VersionFile> versions = versions(article.getKey(), article.getValue());
      if (!versions.isEmpty()) {
        articles.add(new ArticleFiles(article.getKey(), versions));
      }
    }
    ReadingHints hints = new HintFiles(realRoot, errors).of(root, folder);
    if (articles.isEmpty() && errors.isEmpty()) {
      throw ArticleException.of(folder, "has no articles; put files that end in " + Format.KNOWN);
    }
    return new StoryFiles(story, folder, articles, hints, errors);
  }

  private List<VersionFile> versions(String article, List<Path> entries) throws ArticleException {
    if (entries.size() > 1) {
      reportSameName("article", article, entries);
      return List.of();
    }
    Path entry = entries.get(0);
    if (!Files.isDirectory(entry)) {
      return List.of(new VersionFile(new ArticleId(story, article, ""), entry));
    }
    Map<String, List<Path>> files = new TreeMap<>(new NaturalOrder());
    for (Path file : usable(entry)) {
      if (Files.isDirectory(file)) {
        report(file, "is a folder inside an article; put the versions' files beside each other");
      } else {
        String version = Fixtures.composed(Format.stem(file));
        files.computeIfAbsent(version, unused -> new ArrayList<>()).add(file);
      }
    }
    List<VersionFile> versions = new ArrayList<>();
    for (Map.Entry<String, List<Path>> version : files.entrySet()) {
      if (version.getValue().size() > 1) {
        reportSameName("version", version.getKey(), version.getValue());
      } else {
        ArticleId id = new ArticleId(story, article, version.getKey());
        versions.add(new VersionFile(id, version.getValue().get(0)));
      }
    }
    if (versions.isEmpty() && files.isEmpty()) {
      report(entry, "has no versions of the article in it; add one or remove the folder");
    }
    return versions;
  }

  /** Entries that can be articles; the rest is reported or, where harmless, passed over. */
  private List<Path> usable(Path directory) throws ArticleException {
    List<Path> usable = new ArrayList<>();
    for (Path entry : Fixtures.entries(directory)) {
      String name = Fixtures.nameOf(entry);
      if (HintFiles.isLike(entry)) {
        reportUnlessInStory(entry, directory);
      } else if (!Fixtures.isInside(realRoot, entry)) {
        report(entry, Fixtures.OUTSIDE);
      } else if (Files.isDirectory(entry) || Format.of(entry).isPresent()) {
        if (!NOTES.matcher(name).matches()) {
          usable.add(entry);
        }
      } else if (!NOTES.matcher(name).matches() && !PAGE_PARTS.matcher(name).matches()) {
        report(entry, "is no format that can be read (" + Format.KNOWN + "); save it as one");
      }
    }
    return usable;
  }

  /** {@code page_files} beside {@code page.html}, as browsers save it. */
  private static boolean isSavedPageFolder(Path entry, List<Path> entries) {
    String name = Fixtures.nameOf(entry).toLowerCase(Locale.ROOT);
    if (!name.endsWith(SAVED_PAGE_FOLDER)) {
      return false;
    }
    String page = name.substring(0, name.length() - SAVED_PAGE_FOLDER.length());
    Set<String> pages = Set.of(page + ".html", page + ".htm");
    return entries.stream()
        .anyMatch(other -> pages.contains(Fixtures.nameOf(other).toLowerCase(Locale.ROOT)));
  }

  private void reportUnlessInStory(Path hints, Path directory) {
    if (!directory.equals(folder)) {
      report(hints, "is not looked for here; put it into the folder of the story");
    }
  }

  private void reportSameName(String kind, String name, List<Path> entries) {
    String files = String.join(", ", entries.stream().map(Fixtures::nameOf).toList());
    report(
        entries.get(1),
        "is one of several files of the " + kind + " \"" + name + "\" (" + files + "); rename one");
  }

  private void report(Path entry, String problem) {
    errors.add(ArticleException.errorIn(entry, problem));
  }
}
