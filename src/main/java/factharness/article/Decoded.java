package factharness.article;

import java.util.List;

/**
 * The text of a file.
 *
 * @param warnings doubts about its encoding, for a reviewer
 */
record Decoded(String text, List<String> warnings) {
  Decoded {
    warnings = List.copyOf(warnings);
  }
}
