package factharness.article;

import factharness.model.SourceLocation;

/**
 * One selector of the editors.
 *
 * @param selector CSS that jsoup understands
 * @param location where it is written
 */
record Hint(String selector, SourceLocation location) {
  @Override
  public String toString() {
    return "\"" + selector + "\" (" + location + ")";
  }
}
