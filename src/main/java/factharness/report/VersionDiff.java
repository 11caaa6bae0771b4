package factharness.report;

import factharness.model.Article;
import factharness.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two versions of an article: the changed paragraphs, and in them the words.
 */
final class VersionDiff {
  private final List<Passage> passages = new ArrayList<>();
  private List<WordDiff.Piece> pieces = new ArrayList<>();
  private int before;
  private int now;
  private int beforeStart;
  private int nowStart;

  private VersionDiff() {}

  /**
   * A paragraph that changed, or neighbouring ones where they cannot be told apart.
   *
   * @param before where it stood in the text before; empty where it is new
   * @param now where it stands now; empty where it is gone
   */
  record Passage(TextSpan before, TextSpan now, List<WordDiff.Piece> pieces) {}

  static List<Passage> between(Article before, Article now) {
    VersionDiff diff = new VersionDiff();
    for (Edits.Edit edit : Edits.between(paragraphs(before), paragraphs(now))) {
      TextSpan old = cover(before, edit.from(), edit.fromEnd());
      TextSpan fresh = cover(now, edit.to(), edit.toEnd());
      diff.startAt(old.start(), fresh.start());
      WordDiff.between(old.of(before.text()), fresh.of(now.text())).forEach(diff::add);
      diff.cut();
    }
    return List.copyOf(diff.passages);
  }

  private void startAt(int oldOffset, int newOffset) {
    before = oldOffset;
    now = newOffset;
    beforeStart = oldOffset;
    nowStart = newOffset;
  }

  /** A blank line that both versions have ends a passage. */
  private void add(WordDiff.Piece piece) {
    if (piece.kind() != WordDiff.Kind.KEPT) {
      keep(piece);
      return;
    }
    int start = 0;
    for (int at; (at = piece.text().indexOf("\n\n", start)) >= 0; start = at + 2) {
      keep(new WordDiff.Piece(WordDiff.Kind.KEPT, piece.text().substring(start, at)));
      cut();
      startAt(before + 2, now + 2);
    }
    keep(new WordDiff.Piece(WordDiff.Kind.KEPT, piece.text().substring(start)));
  }

  private void keep(WordDiff.Piece piece) {
    if (piece.text().isEmpty()) {
      return;
    }
    pieces.add(piece);
    before += piece.kind() == WordDiff.Kind.ADDED ? 0 : piece.text().length();
    now += piece.kind() == WordDiff.Kind.REMOVED ? 0 : piece.text().length();
  }

  private void cut() {
    if (pieces.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.KEPT)) {
      passages.add(
          new Passage(
              new TextSpan(beforeStart, before), new TextSpan(nowStart, now), List.copyOf(pieces)));
    }
    pieces = new ArrayList<>();
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(span -> span.of(article.text())).toList();
  }

  /** The paragraphs as one span; where there are none, the empty span at which they would stand. */
  private static TextSpan cover(Article article, int from, int to) {
    List<TextSpan> all = article.paragraphs();
    if (from == to) {
      int at = from < all.size() ? all.get(from).start() : article.text().length();
      return new TextSpan(at, at);
    }
    return all.get(from).cover(all.get(to - 1));
  }
}
