package factharness.judge;

import factharness.post.Holding;

/**
 * Who holds a post by the fact and by the article, where that differs: two holders of one post, or
 * two posts of one holder.
 */
record PostPair(String expected, String found) {
  static PostPair of(Holding expected, Holding found) {
    return expected.isSameName(found)
        ? new PostPair(expected.told(), found.told())
        : new PostPair(expected.holder(), found.holder());
  }
}
