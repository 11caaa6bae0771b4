package factharness.report;

import factharness.check.Earlier;
import factharness.model.Article;
import factharness.model.Evidence;
import factharness.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as the page shows it: its text with marks, its facts by status, and what changed since
 * the version before.
 *
 * @param id the name of its place on the page
 * @param number its place in the order of the page, for the filters
 */
record ArticleView(
    String id,
    int number,
    Article article,
    List<MarkedText.Paragraph> paragraphs,
    List<Group> groups,
    Optional<Versions> versions) {
  /** One finding in the list beside the text; {@code number} links it with its marks. */
  record Row(int number, ReportedFinding shown) {}

  record Group(Status status, List<Row> rows) {}

  /** A changed passage with the findings whose verdict moved there. */
  record ChangedPassage(List<WordDiff.Piece> pieces, List<Row> moved) {}

  record Versions(String before, List<ChangedPassage> passages, List<Row> movedElsewhere) {}

  static ArticleView of(String id, int number, Article article, RunView run) {
    List<ReportedFinding> findings = run.of(article);
    List<Row> rows = new ArrayList<>();
    for (ReportedFinding finding : findings) {
      rows.add(new Row(rows.size(), finding));
    }
    return new ArticleView(
        id,
        number,
        article,
        MarkedText.of(article, findings),
        groups(rows),
        run.previousOf(article).map(before -> versions(before, article, rows)));
  }

  String headline() {
    String headline = article.metadata().headline();
    return headline.isBlank() ? article.id().article() : headline;
  }

  /** The address of the original, when it is one that a browser may follow without harm. */
  String link() {
    String url = article.metadata().url();
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url : "";
  }

  /** The day of publication, or what the article says where that is no date. */
  String published() {
    return article
        .metadata()
        .publicationDay()
        .map(LocalDate::toString)
        .orElse(article.metadata().published());
  }

  int problems() {
    return (int)
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .filter(row -> row.shown().isProblem())
            .count();
  }

  private static List<Group> groups(List<Row> rows) {
    List<Group> groups = new ArrayList<>();
    for (Status status : Status.values()) {
      List<Row> members =
          rows.stream()
              .filter(row -> row.shown().status() == status)
              .sorted(Comparator.comparingInt(ArticleView::position))
              .toList();
      if (!members.isEmpty()) {
        groups.add(new Group(status, members));
      }
    }
    return groups;
  }

  private static int position(Row row) {
    List<Evidence> evidence = row.shown().finding().evidence();
    return evidence.isEmpty() ? Integer.MAX_VALUE : evidence.get(0).span().start();
  }

  private static Versions versions(Article before, Article now, List<Row> rows) {
    List<Row> moved =
        new ArrayList<>(rows.stream().filter(row -> row.shown().change().isPresent()).toList());
    List<ChangedPassage> passages = new ArrayList<>();
    for (VersionDiff.Passage passage : VersionDiff.between(before, now)) {
      List<Row> here = moved.stream().filter(row -> touches(row.shown(), passage)).toList();
      moved.removeAll(here);
      passages.add(new ChangedPassage(passage.pieces(), here));
    }
    return new Versions(before.id().version(), passages, List.copyOf(moved));
  }

  private static boolean touches(ReportedFinding finding, VersionDiff.Passage passage) {
    boolean now = touches(finding.finding().evidence(), passage.now());
    Earlier previous = finding.previous();
    return now || (previous != null && touches(previous.evidence(), passage.before()));
  }

  private static boolean touches(List<Evidence> evidence, TextSpan passage) {
    return evidence.stream().anyMatch(one -> one.span().overlaps(passage));
  }
}
