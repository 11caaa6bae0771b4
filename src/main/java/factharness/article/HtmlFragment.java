package factharness.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Marked-up text that is the body of an article and nothing else. */
final class HtmlFragment {
  /** Neither text nor part of it: scripts, controls, pictures with what is written under them. */
  static final String NO_TEXT = Clutter.NEVER + ", figure, figcaption";

  private HtmlFragment() {}

  static List<String> paragraphs(String html) {
    Document fragment = Jsoup.parseBodyFragment(html);
    fragment.body().select(NO_TEXT).remove();
    List<String> paragraphs = new ArrayList<>();
    for (Block block : BlockCollector.blocks(fragment.body())) {
      paragraphs.add(block.text());
    }
    return paragraphs;
  }
}
