package factharness.model;

/**
 * Names one version of one article of one story. A story's only or unversioned file has the version
 * {@code ""}.
 */
public record ArticleId(String story, String article, String version) {
  public ArticleId {
    if (article.isBlank()) {
      throw new IllegalArgumentException("an article needs a name");
    }
  }

  /**
   * The same article whatever its version: {@code story/article}, or {@code article} when there is
   * no story.
   */
  public String name() {
    return story.isEmpty() ? article : story + "/" + article;
  }

  /**
   * {@code story/article} with the version in brackets where there is one: {@code
   * us-vietnam-trade/mekong-wire (v2)}.
   */
  @Override
  public String toString() {
    return version.isEmpty() ? name() : name() + " (" + version + ")";
  }
}
