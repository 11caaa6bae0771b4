package factharness.check;

import factharness.article.ArticleException;
import factharness.article.ArticleFiles;
import factharness.article.StoryFiles;
import factharness.judge.onnx.ModelException;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
  private final RunPlan plan;
  private final Map<String, String> versionsOfBaseline = new HashMap<>();
  private final Progress progress;
  private final Map<ArticleId, JudgedArticle> judged = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final Map<ArticleId, Article> newest = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final Map<ArticleId, Article> previous = new TreeMap<>(FindingOrder.BY_ARTICLE);
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> previousFindings = new ArrayList<>();
  private final Set<RunError> errors = new TreeSet<>();
  private final Set<FactInArticle> leftOut = new HashSet<>();

  /**
   * @param fixtures the folder with one folder for each story
   * @param checker used when the first fact is checked that no earlier run has checked; the caller
   *     closes it
   */
  public CheckRun(Path fixtures, LazyChecker checker) {
    this(fixtures, checker, RunPlan.ALL, (done, total) -> {});
  }

  /**
   * @param plan what of the stories is checked, and against what
   * @param progress hears how far a check has come
   */
  public CheckRun(Path fixtures, LazyChecker checker, RunPlan plan, Progress progress) {
    this.stories = new Stories(fixtures, checker.threads());
    this.checker = checker;
    this.plan = plan;
    this.progress = progress;
    plan.baseline().stream()
        .flatMap(run -> run.findings().stream())
        .forEach(entry -> versionsOfBaseline.put(entry.article(), entry.version()));
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
   * Reads the articles of a story unless that has been done; where the plan does not check all, an
   * article is read when it is checked. Articles that cannot be read become errors of the run.
   *
   * @return the name of the story as its folder has it
   * @throws ArticleException when there is no such story or it has no articles
   */
  public synchronized String open(String story) throws ArticleException {
    StoryFiles opened = stories.open(story);
    errors.addAll(opened.errors());
    if (!plan.scope().isLimited()) {
      stories.read(opened, opened.articles()).forEach(read -> errors.addAll(read.errors()));
    }
    return opened.name();
  }

  /**
   * Reads the articles of a story and makes sure that one of them is called {@code article}.
   *
   * @return the name of the article as its file has it
   * @throws ArticleException when there is no such story or article
   */
  public synchronized String open(String story, String article) throws ArticleException {
    open(story);
    return stories.open(story).article(article).name();
  }

  /**
   * Reads the articles of stories that will be opened, and loads the models where one of them is
   * new: a head start for another thread, which changes nothing else. What goes wrong goes wrong
   * again when it counts.
   */
  public void prepare(Collection<String> names) {
    try {
      for (String story : names) {
        for (ArticleVersions versions : readable(story)) {
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
    for (ArticleVersions versions : readable(story)) {
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
    List<ArticleVersions> chosen = chosen(story, articles, facts);
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
      chosen.forEach(versions -> leaveOut(facts, versions.newest().id().name()));
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
        List.copyOf(errors),
        plan,
        leftOut);
  }

  /** Whether editors have accepted a finding, so that it fails nothing. */
  public boolean accepts(Finding finding) {
    return plan.accepted().of(finding).isPresent();
  }

  private synchronized List<ArticleVersions> chosen(
      String name, Collection<String> articles, List<Fact> facts) throws ArticleException {
    StoryFiles story = stories.open(name);
    List<ArticleFiles> inScope = new ArrayList<>();
    for (ArticleFiles article : story.articles()) {
      if (articles.isEmpty() || articles.contains(article.name())) {
        if (isInScope(story, article, facts)) {
          inScope.add(article);
        } else {
          leaveOut(facts, article.newest().id().name());
        }
      }
    }
    List<ArticleVersions> chosen = new ArrayList<>();
    for (Stories.ReadArticle read : stories.read(story, inScope)) {
      errors.addAll(read.errors());
      read.versions()
          .ifPresentOrElse(
              versions -> chosen.add(comparable(versions)),
              () -> leaveOut(facts, read.id().name()));
    }
    return chosen;
  }

  /** What can be read of the articles that are checked whatever the fact; keeps no error. */
  private synchronized List<ArticleVersions> readable(String name) throws ArticleException {
    StoryFiles story = stories.open(name);
    List<ArticleFiles> inScope =
        story.articles().stream().filter(one -> isInScope(story, one, List.of())).toList();
    return stories.read(story, inScope).stream().flatMap(read -> read.versions().stream()).toList();
  }

  private boolean isInScope(StoryFiles story, ArticleFiles article, List<Fact> facts) {
    Scope scope = plan.scope();
    return scope.includesArticle(story.folder(), article)
        || facts.stream().anyMatch(fact -> scope.includesFeature(fact.location().path()));
  }

  /**
   * With a baseline, the version before is not judged, and only shown where the baseline had it.
   */
  private ArticleVersions comparable(ArticleVersions versions) {
    if (plan.baseline().isEmpty()) {
      return versions;
    }
    versions
        .previous()
        .filter(old -> old.id().version().equals(versionsOfBaseline.get(old.id().name())))
        .ifPresent(text -> previous.put(text.id(), text));
    return versions.withoutPrevious();
  }

  private synchronized void leaveOut(List<Fact> facts, String article) {
    facts.forEach(fact -> leftOut.add(FactInArticle.of(fact, article)));
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
              "the facts could not be judged, so this article has no verdicts: "
                  + (failure instanceof ModelException ? failure.getMessage() : failure)));
      leaveOut(facts, article.id().name());
      return List.of();
    }
  }

  private synchronized JudgedArticle judged(Article article) {
    return judged.computeIfAbsent(article.id(), id -> new JudgedArticle(article, checker));
  }
}
