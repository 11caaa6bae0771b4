package factharness.article;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What editors say of pages that are not read right by themselves: which parts of the pages of a
 * host to keep or to drop, from {@code reading.yml} of a story and that of all stories. Immutable.
 */
public final class ReadingHints {
  /** No page needs any. */
  public static final ReadingHints NONE = new ReadingHints(Map.of(), Map.of());

  static final String ANY_HOST = "*";

  private static final String WWW = "www.";
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?:)?//(?:[^/?#@]{0,200}@)?([^/?#@:]{1,300}).*", Pattern.DOTALL);

  private final Map<String, PageHints> ofStory;
  private final Map<String, PageHints> shared;

  /** Both by host as {@link #plainHost} writes it, or {@link #ANY_HOST}. */
  ReadingHints(Map<String, PageHints> ofStory, Map<String, PageHints> shared) {
    this.ofStory = Map.copyOf(ofStory);
    this.shared = Map.copyOf(shared);
  }

  /**
   * What holds for a page. In each file the entry of its host adds to that of all hosts; what the
   * story keeps or drops replaces what is kept or dropped for all stories.
   *
   * @param url the page's canonical address; {@code ""} where it has none
   */
  PageHints forPage(String url) {
    Matcher address = ADDRESS.matcher(url);
    String host = address.matches() ? plainHost(address.group(1)) : "";
    return of(ofStory, host).orElse(of(shared, host));
  }

  /** In lower case and without {@code www.}, which readers type or not. */
  static String plainHost(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith(WWW) ? lower.substring(WWW.length()) : lower;
  }

  private static PageHints of(Map<String, PageHints> file, String host) {
    return file.getOrDefault(host, PageHints.NONE).and(file.getOrDefault(ANY_HOST, PageHints.NONE));
  }
}
