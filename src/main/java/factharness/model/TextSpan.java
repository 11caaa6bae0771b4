package factharness.model;

/**
 * A half-open range of a text: {@code start} inclusive, {@code end} exclusive, both 0-based and
 * counted in UTF-16 units, as {@link String#substring(int, int)} counts them. A character outside
 * the Basic Multilingual Plane (an emoji) is two units long.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative, but is " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException(
          "end must not be before start " + start + ", but is " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** {@code text} with other words in place of the part that this span covers. */
  public String replaceIn(String text, String words) {
    return text.substring(0, start) + words + text.substring(end);
  }

  /** This span moved right by {@code offset} units (left, when negative). */
  public TextSpan shift(int offset) {
    return new TextSpan(start + offset, end + offset);
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public TextSpan cover(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
