package factharness.check;

import factharness.article.ArticleException;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run over the stories of a folder: reads each article once, judges each fact once against it,
 * and gathers findings and errors. The result does not depend on the order or the threads of the
 * calls. Thread-safe.
 */
public final class CheckRun {
  private final Stories stories;
  private final LazyChecker checker;
  private final Progress progress;
  private final Map<ArticleId, JudgedArticle> judged = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final Map<ArticleId, Article> newest = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final Map<ArticleId, Article> previous = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> previousFindings = new ArrayList<>();
  private final Set<RunError> errors = new TreeSet<>();

  /**
   * @param fixtures the folder with one folder for each story
   * @param checker used when the first fact is checked that no earlier run has checked; the caller
   *     closes it
   */
  public CheckRun(Path fixtures, LazyChecker checker) {
    this(fixtures, checker, (done, total) -> {});
  }

  /** The same, with someone who hears how far a check has come. */
  public CheckRun(Path fixtures, LazyChecker checker, Progress progress) {
    this.stories = new Stories(fixtures, checker.threads());
    this.checker = checker;
    this.progress = progress;
  }

  /** Hears how far one call of {@link #check} has come, on any thread. */
  @FunctionalInterface
  public interface Progress {
    /**
     * An article has been checked.
     *
     * @param done from 1 to {@code total}
     */
    void articles(int done, int total);
  }

  /**
   * Reads the articles of a story unless that has been done. Articles that cannot be read become
   * errors of the run.
   *
   * @return the name of the story as its folder has it
   * @throws ArticleException when there is no such story or it has no articles
   */
  public synchronized String open(String story) throws ArticleException {
    OpenStory opened = stories.open(story);
    errors.addAll(opened.errors());
    return opened.files().name();
  }

  /**
   * Reads the articles of a story and makes sure that one of them is called {@code article}.
   *
   * @return the name of the article as its file has it
   * @throws ArticleException when there is no such story or article
   */
  public synchronized String open(String story, String article) throws ArticleException {
    open(story);
    return stories.open(story).files().article(article).name();
  }

  /**
   * Reads the articles of stories that will be opened, and loads the models where one of them is
   * new: a head start for another thread, which changes nothing else. What goes wrong goes wrong
   * again when it counts.
   */
  public void prepare(Collection<String> names) {
    try {
      for (String story : names) {
        for (ArticleVersions versions : chosen(story, List.of())) {
          if (judged(versions.newest()).isNew()) {
            checker.get();
            return;
          }
        }
      }
    } catch (ArticleException | RuntimeException later) {
      // Whoever opens the story or needs the models is told.
    }
  }

  /** Whether an earlier run has held this fact against an article of the story. */
  public boolean wasChecked(String story, Fact fact) throws ArticleException {
    for (ArticleVersions versions : chosen(story, List.of())) {
      if (judged(versions.newest()).knows(fact)) {
        return true;
      }
    }
    return false;
  }

  /** Keeps an error of the run. */
  public synchronized void report(RunError error) {
    errors.add(error);
  }

  /**
   * Holds facts against every readable article of a story in its newest version, and for comparison
   * against the version before it. What cannot be judged becomes an error of the run.
   *
   * @param articles names as {@link #open(String, String)} gives them; empty for all of the story
   * @return the findings for the newest versions, by fact, then article
   * @throws ArticleException when there is no such story
   */
  public List<Finding> check(String story, Collection<String> articles, List<Fact> facts)
      throws ArticleException {
    List<ArticleVersions> chosen = chosen(story, articles);
    AtomicInteger done = new AtomicInteger();
    try {
      List<List<Finding>> found =
          checker
              .workers()
              .map(
                  chosen,
                  article -> {
                    List<Finding> inArticle = check(article, facts);
                    progress.articles(done.incrementAndGet(), chosen.size());
                    return inArticle;
                  });
      return FindingOrder.canonical(found.stream().flatMap(List::stream).toList());
    } catch (CheckerStartException failure) {
      report(
          new RunError(
              new SourceLocation("factharness", 0),
              "the fact checker cannot start, so nothing was judged: " + failure.getMessage()));
      return List.of();
    }
  }

  /** All that was found so far, in canonical order. */
  public synchronized RunResult result() {
    var lines = new EvidenceLines(stories, checker.threads()).of(newest.values(), findings);
    return new RunResult(
        List.copyOf(newest.values()),
        List.copyOf(previous.values()),
        FindingOrder.canonical(findings),
        FindingOrder.canonical(previousFindings),
        lines,
        List.copyOf(errors));
  }

  private synchronized List<ArticleVersions> chosen(String story, Collection<String> articles)
      throws ArticleException {
    return stories.open(story).articles().stream()
        .filter(article -> articles.isEmpty() || articles.contains(article.name()))
        .toList();
  }

  private List<Finding> check(ArticleVersions versions, List<Fact> facts) {
    List<Finding> found = check(versions.newest(), facts, newest, findings);
    versions.previous().ifPresent(old -> check(old, facts, previous, previousFindings));
    return found;
  }

  private List<Finding> check(
      Article article, List<Fact> facts, Map<ArticleId, Article> seen, List<Finding> kept) {
    try {
      List<Finding> found = judged(article).check(facts);
      synchronized (this) {
        seen.put(article.id(), article);
        kept.addAll(found);
      }
      return found;
    } catch (CheckerStartException failure) {
      throw failure;
    } catch (RuntimeException failure) {
      report(
          new RunError(
              new SourceLocation(article.source(), 0),
              "the facts could not be judged, so this article has no verdicts: " + failure));
      return List.of();
    }
  }

  private synchronized JudgedArticle judged(Article article) {
    return judged.computeIfAbsent(article.id(), id -> new JudgedArticle(article, checker));
  }
}
