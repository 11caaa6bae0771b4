package factharness.assertj;

import static factharness.assertj.ArticleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleAssertTest {
  private static final String COST = "the repair of the bridge cost $38 million";
  private static final String WRONG_COST = "the repair of the bridge cost $83 million";
  private static final String ELSEWHERE = "two ferries sank in a storm last winter";

  private static final Article ARTICLE =
      Article.of(
          new ArticleId("larrow", "gazette", ""),
          "gazette.txt",
          ArticleMetadata.NONE,
          List.of("The repair of the bridge cost $38 million."));

  @Test
  void passes_where_the_article_is_as_claimed() {
    assertThat(ARTICLE)
        .supports(COST)
        .doesNotContradict(COST)
        .contradicts(WRONG_COST)
        .doesNotSupport(WRONG_COST)
        .omits(ELSEWHERE)
        .doesNotContradict(ELSEWHERE)
        .doesNotSupport(ELSEWHERE);
  }

  @Test
  void says_what_the_article_says_instead_of_supporting_the_fact() {
    assertThatThrownBy(() -> assertThat(ARTICLE).supports(WRONG_COST))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            expected the article to support the fact

            fact    : the repair of the bridge cost $83 million
            verdict : CONTRADICTED
            article : larrow/gazette
            evidence: "The repair of the bridge cost $38 million."
            expected: $83 million
            found   : $38 million""");
  }

  @Test
  void says_what_speaks_for_the_fact() {
    assertThatThrownBy(() -> assertThat(ARTICLE).contradicts(COST))
        .hasMessageStartingWith(
            """
            expected the article to contradict the fact

            fact    : the repair of the bridge cost $38 million
            verdict : SUPPORTED
            article : larrow/gazette
            evidence: "The repair of the bridge cost $38 million."
            """);
    assertThatThrownBy(() -> assertThat(ARTICLE).omits(COST))
        .hasMessageStartingWith("expected the article to omit the fact\n\nfact    : ");
    assertThatThrownBy(() -> assertThat(ARTICLE).doesNotSupport(COST))
        .hasMessageStartingWith("expected the article not to support the fact\n\nfact    : ");
    assertThatThrownBy(() -> assertThat(ARTICLE).doesNotContradict(WRONG_COST))
        .hasMessageStartingWith("expected the article not to contradict the fact\n\nfact    : ");
  }

  @Test
  void keeps_the_readers_own_description() {
    assertThatThrownBy(() -> assertThat(ARTICLE).as("the gazette").supports(WRONG_COST))
        .hasMessageStartingWith("[the gazette] expected the article to support the fact");
  }

  @Test
  void refuses_to_judge_no_article() {
    Article nothing = null;

    assertThatThrownBy(() -> assertThat(nothing).supports(COST))
        .hasMessageContaining("Expecting actual not to be null");
  }
}
