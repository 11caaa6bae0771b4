package factharness.article;

import java.util.ArrayList;
import java.util.List;

/** Leaves out lines that stand inside an article's body without being part of its text. */
final class BlockFilter {
  private static final double MOSTLY_LINKED = 0.9;
  private static final int FEW_CHARS = 12;

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.subList(0, end(blocks))) {
      if (!Prompts.matches(block) && !isLinkLine(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Where a heading ends the article with less prose after it than before. */
  private static int end(List<Block> blocks) {
    int prose = blocks.stream().mapToInt(BlockFilter::prose).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      before += prose(block);
      if (2 * before > prose && !block.isProse() && Prompts.endsArticle(block)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static int prose(Block block) {
    return block.isProse() ? block.weight() : 0;
  }

  /** A line that only leads elsewhere; a sentence with many links in it says something itself. */
  private static boolean isLinkLine(Block block) {
    int unlinked = block.text().length() - block.linkedChars();
    return block.linkDensity() > MOSTLY_LINKED || (block.isMostlyLinks() && unlinked < FEW_CHARS);
  }
}
