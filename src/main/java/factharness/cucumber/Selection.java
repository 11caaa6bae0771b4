package factharness.cucumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the facts that follow are held against.
 *
 * @param articles names within the story; empty for all of its articles
 */
record Selection(String story, List<String> articles) {
  Selection {
    articles = List.copyOf(articles);
  }

  static Selection of(String story) {
    return new Selection(story, List.of());
  }

  /**
   * What {@code the article "name"} selects: an article of the story in force, or of the story that
   * the name begins with ({@code story/article}). Several articles in a row add up; once a fact has
   * been stated, the next article starts anew.
   *
   * @param current what is in force
   * @param used whether a fact has been stated under it
   * @return empty when neither names a story
   */
  static Optional<Selection> article(String name, @Nullable Selection current, boolean used) {
    int slash = name.indexOf('/');
    if (slash > 0) {
      String story = name.substring(0, slash);
      return Optional.of(add(story, name.substring(slash + 1), current, used));
    }
    return Optional.ofNullable(current).map(now -> add(now.story(), name, now, used));
  }

  private static Selection add(
      String story, String article, @Nullable Selection current, boolean used) {
    List<String> articles = new ArrayList<>();
    if (current != null && !used && current.story().equals(story)) {
      articles.addAll(current.articles());
    }
    if (!articles.contains(article)) {
      articles.add(article);
    }
    return new Selection(story, articles);
  }
}
