package factharness.sample;

import factharness.model.ArticleId;
import factharness.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The verdict of a careful reader on one fact and one article of the sample, from {@code
 * expected-verdicts.tsv}. For {@code no article states that …} it is the verdict on what follows.
 */
public record ExpectedVerdict(String fact, ArticleId article, Verdict verdict) {
  private static final String TABLE = "expected-verdicts.tsv";

  /** All of them, in the order of the file. */
  public static List<ExpectedVerdict> all() {
    return table().lines().skip(1).map(ExpectedVerdict::parse).toList();
  }

  private static ExpectedVerdict parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException(TABLE + " has a line of other than 4 cells: " + line);
    }
    String[] storyAndArticle = cells[1].split("/", 2);
    return new ExpectedVerdict(
        cells[0],
        new ArticleId(storyAndArticle[0], storyAndArticle[1], cells[2]),
        Verdict.valueOf(cells[3]));
  }

  private static String table() {
    try (InputStream in = ExpectedVerdict.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + TABLE, e);
    }
  }
}
