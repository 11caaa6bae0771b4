package factharness.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out lines that stand inside an article's body without being part of its text. */
final class BlockFilter {
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)(?:read (?:more|next|also|full|on)|related|more from|see also|watch|listen|click here|advertisement"
              + "|sign up|subscribe|follow us|share this|story continues|continue reading|recommended|photos?:"
              + "|image:|also read|don[’']t miss|trending|most popular|sponsored|loading|skip to)\\b.*");
  private static final int LONGEST_PROMPT = 160;

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!isPrompt(block) && !isLinkLine(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isPrompt(Block block) {
    return block.text().length() <= LONGEST_PROMPT && PROMPT.matcher(block.text()).matches();
  }

  private static boolean isLinkLine(Block block) {
    return block.isMostlyLinks();
  }
}
