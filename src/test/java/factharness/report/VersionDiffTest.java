package factharness.report;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionDiffTest {
  @Test
  void each_changed_paragraph_is_a_passage_that_knows_where_it_stands_in_both_versions() {
    Article before = article("One is the same.", "Two costs $5.", "Three costs $7.", "Four.");
    Article now = article("One is the same.", "Two costs $6.", "Three costs $8.", "Four.");

    List<VersionDiff.Passage> passages = VersionDiff.between(before, now);

    assertThat(passages)
        .extracting(passage -> passage.before().of(before.text()))
        .containsExactly("Two costs $5.", "Three costs $7.");
    assertThat(passages)
        .extracting(passage -> passage.now().of(now.text()))
        .containsExactly("Two costs $6.", "Three costs $8.");
  }

  @Test
  void a_paragraph_that_is_gone_stands_nowhere_now() {
    Article before = article("One.", "Two is gone.", "Three.");
    Article now = article("One.", "Three.");

    List<VersionDiff.Passage> passages = VersionDiff.between(before, now);

    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).before().of(before.text())).isEqualTo("Two is gone.");
    assertThat(passages.get(0).now().length()).isZero();
  }

  @Test
  void a_new_last_paragraph_stood_nowhere_before() {
    Article before = article("One.");
    Article now = article("One.", "Two is new.");

    List<VersionDiff.Passage> passages = VersionDiff.between(before, now);

    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).before().length()).isZero();
    assertThat(passages.get(0).now().of(now.text())).isEqualTo("Two is new.");
  }

  @Test
  void equal_versions_have_no_passages() {
    assertThat(VersionDiff.between(article("One.", "Two."), article("One.", "Two."))).isEmpty();
  }

  private static Article article(String... paragraphs) {
    return Article.of(
        new ArticleId("", "a", ""), "a.txt", ArticleMetadata.NONE, List.of(paragraphs));
  }
}
