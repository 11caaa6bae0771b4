package factharness.cucumber;

import factharness.model.Importance;
import java.util.List;

/** The tags that mean something to a fact; all others only select scenarios. */
final class Tags {
  private static final String REQUIRED = "@required";
  private static final String OPTIONAL = "@optional";

  private Tags() {}

  /**
   * The importance that the tags in force give a fact. Gherkin lists inherited tags first, so the
   * last of the two counts: a scenario overrides its feature.
   */
  static Importance importance(List<String> tags) {
    int required = tags.lastIndexOf(REQUIRED);
    int optional = tags.lastIndexOf(OPTIONAL);
    if (required == optional) {
      return Importance.NORMAL;
    }
    return required > optional ? Importance.REQUIRED : Importance.OPTIONAL;
  }
}
