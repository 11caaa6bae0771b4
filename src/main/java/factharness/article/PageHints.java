package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What editors say of the pages of one host.
 *
 * @param keep where the article's text is; empty where the reader shall find it
 * @param drop what is not part of it
 */
record PageHints(List<Hint> keep, List<Hint> drop) {
  static final PageHints NONE = new PageHints(List.of(), List.of());

  PageHints {
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
  }

  /** Takes what is to be dropped out of {@code page}. */
  void dropFrom(Document page) {
    Element body = page.body();
    for (Hint hint : drop) {
      for (Element element : body.select(hint.selector())) {
        if (!element.equals(body)) {
          element.remove();
        }
      }
    }
  }

  /**
   * The blocks of the elements to keep, in order; empty where none is named or none has text.
   * Changes {@code page}.
   */
  List<Block> keptBlocks(Document page) {
    if (keep.isEmpty()) {
      return List.of();
    }
    String anyOfThem = keep.stream().map(Hint::selector).collect(Collectors.joining(", "));
    List<Block> blocks = new ArrayList<>();
    for (Element element : ClutterRemoval.outermost(page.body().select(anyOfThem))) {
      for (Element noText : element.select(HtmlFragment.NO_TEXT)) {
        if (!noText.equals(element)) {
          noText.remove();
        }
      }
      blocks.addAll(BlockCollector.blocks(element));
    }
    return blocks;
  }

  /** These hints where they say something of the kind, and those of {@code other} elsewhere. */
  PageHints orElse(PageHints other) {
    return new PageHints(keep.isEmpty() ? other.keep : keep, drop.isEmpty() ? other.drop : drop);
  }

  /** Like {@link #orElse}, but all that either of them drops is dropped. */
  PageHints and(PageHints other) {
    List<Hint> dropped = new ArrayList<>(drop);
    dropped.addAll(other.drop);
    return new PageHints(keep.isEmpty() ? other.keep : keep, dropped);
  }
}
