package factharness.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown file.
 *
 * @param language as written behind the fence, for example {@code java}
 * @param line 1-based, of the fence
 */
record CodeBlock(Path file, int line, String language, String text) {
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w*)\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  static List<CodeBlock> in(Path file) throws IOException {
    String markdown = Files.readString(file);
    List<CodeBlock> blocks = new ArrayList<>();
    Matcher fenced = FENCED.matcher(markdown);
    while (fenced.find()) {
      int line = 1 + (int) markdown.substring(0, fenced.start()).lines().count();
      blocks.add(new CodeBlock(file, line, fenced.group(1), fenced.group(2)));
    }
    return blocks;
  }

  static List<CodeBlock> in(Path file, String language) throws IOException {
    return in(file).stream().filter(block -> block.language().equals(language)).toList();
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
