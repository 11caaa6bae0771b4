package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text: paragraphs are parted by blank lines or stand on a line each; a first short line
 * without a full stop is the headline, and lines about the author and the date are not body.
 */
final class PlainText {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

  private PlainText() {}

  static Draft read(String text) {
    return draft(blocks(text), new MetadataBuilder());
  }

  /** Sorts blocks of clean text into headline, byline, date, corrections and body. */
  static Draft draft(List<String> blocks, MetadataBuilder metadata) {
    List<String> body = new ArrayList<>(blocks);
    if (metadata.headline().isEmpty() && body.size() > 1 && startsWithHeadline(body)) {
      metadata.headline(body.remove(0));
    }
    new Surroundings(metadata).takeFrom(body);
    body.removeIf(Prompts::announcesOthers);
    return new Draft(metadata.build(), body);
  }

  private static boolean startsWithHeadline(List<String> blocks) {
    String first = blocks.get(0);
    if (!Paragraphs.looksLikeHeadline(first) || BylineLine.matches(first)) {
      return false;
    }
    return blocks.stream().skip(1).anyMatch(Paragraphs::endsSentence);
  }

  /** The paragraphs of a text, each cleaned and on one line. */
  static List<String> blocks(String text) {
    List<List<String>> groups = groups(text);
    boolean wrapped = HardWrap.isWrapped(groups);
    List<String> blocks = new ArrayList<>();
    for (List<String> group : groups) {
      if (wrapped) {
        blocks.add(CleanText.line(String.join("\n", group)));
      } else {
        blocks.addAll(group);
      }
    }
    return blocks;
  }

  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String raw : LINE_END.split(text, -1)) {
      String line = CleanText.line(raw);
      if (line.isEmpty()) {
        if (!group.isEmpty()) {
          groups.add(group);
          group = new ArrayList<>();
        }
      } else {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
