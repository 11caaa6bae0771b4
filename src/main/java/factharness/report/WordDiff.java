package factharness.report;

import java.util.ArrayList;
import java.util.List;

/** Two texts compared word by word. */
final class WordDiff {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();
  private final StringBuilder blank = new StringBuilder();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();

  private WordDiff() {}

  enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A stretch of one kind; {@code text} as it stands in the texts. */
  record Piece(Kind kind, String text) {
    private static final int MAX_KEPT = 400;

    /** The text, or both ends of it where much stays the same. */
    String shown() {
      if (kind != Kind.KEPT || text.length() <= MAX_KEPT) {
        return text;
      }
      int half = MAX_KEPT / 2;
      return text.substring(0, half) + " … " + text.substring(text.length() - half);
    }
  }

  /** Kept and removed pieces make up {@code before}, kept and added ones {@code now}. */
  static List<Piece> between(String before, String now) {
    List<String> old = split(before);
    List<String> fresh = split(now);
    WordDiff diff = new WordDiff();
    int at = 0;
    for (Edits.Edit edit : Edits.between(old, fresh)) {
      old.subList(at, edit.from()).forEach(diff::kept);
      old.subList(edit.from(), edit.fromEnd()).forEach(diff::removed);
      fresh.subList(edit.to(), edit.toEnd()).forEach(diff::added);
      at = edit.fromEnd();
    }
    old.subList(at, old.size()).forEach(diff::kept);
    diff.flush();
    diff.add(Kind.KEPT, diff.kept);
    return List.copyOf(diff.pieces);
  }

  private void kept(String word) {
    boolean changing = !removed.isEmpty() || !added.isEmpty();
    if (changing && word.isBlank() && word.indexOf('\n') < 0) {
      blank.append(word);
      return;
    }
    if (changing) {
      flush();
    }
    kept.append(word);
  }

  private void removed(String word) {
    joinBlank();
    removed.append(word);
  }

  private void added(String word) {
    joinBlank();
    added.append(word);
  }

  /** Changed words with only a blank between them read as one change. */
  private void joinBlank() {
    removed.append(blank);
    added.append(blank);
    blank.setLength(0);
  }

  private void flush() {
    add(Kind.KEPT, kept);
    add(Kind.REMOVED, removed);
    add(Kind.ADDED, added);
    kept.append(blank);
    blank.setLength(0);
  }

  private void add(Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text.toString()));
      text.setLength(0);
    }
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !joins(text, i)) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    return words;
  }

  /** Whether the character at {@code index} belongs to the same word as the one before it. */
  private static boolean joins(String text, int index) {
    char before = text.charAt(index - 1);
    char here = text.charAt(index);
    if (Character.isWhitespace(before) || Character.isWhitespace(here)) {
      return Character.isWhitespace(before) && Character.isWhitespace(here);
    }
    return isWordPart(text, index - 1) && isWordPart(text, index);
  }

  private static boolean isWordPart(String text, int index) {
    char here = text.charAt(index);
    if (Character.isSurrogate(here) || Character.isLetterOrDigit(here)) {
      return true;
    }
    return switch (Character.getType(here)) {
      case Character.NON_SPACING_MARK, Character.CURRENCY_SYMBOL -> true;
      default -> here == '%' || (".,'’-".indexOf(here) >= 0 && betweenLetters(text, index));
    };
  }

  private static boolean betweenLetters(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index + 1));
  }
}
