package factharness.model;

import java.util.List;

/**
 * The words of an article that decide a verdict, or, for an omission, the nearest ones.
 *
 * @param span where they stand in {@link Article#text()}
 * @param quote the words themselves: one sentence or a short run of sentences
 * @param marks the deciding words inside the quote, as spans of {@link Article#text()}, in order
 *     and without overlap; may be empty
 */
public record Evidence(TextSpan span, String quote, List<TextSpan> marks) {
  public Evidence {
    if (quote.isBlank()) {
      throw new IllegalArgumentException("evidence needs words");
    }
    marks = List.copyOf(marks);
    for (TextSpan mark : marks) {
      if (!span.contains(mark)) {
        throw new IllegalArgumentException("mark " + mark + " is outside of " + span);
      }
    }
  }

  public static Evidence of(Article article, TextSpan span, List<TextSpan> marks) {
    return new Evidence(span, span.of(article.text()), marks);
  }
}
