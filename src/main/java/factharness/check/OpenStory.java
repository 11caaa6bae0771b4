package factharness.check;

import factharness.article.StoryFiles;
import factharness.model.RunError;
import java.util.List;

/**
 * A story whose files have been read.
 *
 * @param files all that lies in its folder
 * @param articles the readable articles, in the order of their names
 * @param errors why the others could not be read
 */
record OpenStory(StoryFiles files, List<ArticleVersions> articles, List<RunError> errors) {
  OpenStory {
    articles = List.copyOf(articles);
    errors = List.copyOf(errors);
  }
}
