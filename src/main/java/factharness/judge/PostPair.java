package factharness.judge;

import factharness.model.TextSpan;
import factharness.post.Holding;

/**
 * Who holds a post by the fact and by the article, where that differs: two holders of one post, or
 * two posts of one holder.
 *
 * @param span where the article names the holder
 */
record PostPair(String expected, String found, TextSpan span) {
  static PostPair of(Holding expected, Holding found) {
    return expected.isSameName(found)
        ? new PostPair(expected.told(), found.told(), found.span())
        : new PostPair(expected.holder(), found.holder(), found.span());
  }
}
