package factharness.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Explanation;
import factharness.model.Finding;
import factharness.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleAssertTest {
  private static final String FACT = "the repair of the bridge cost $83 million";

  private static final Article ARTICLE =
      Article.of(
          new ArticleId("larrow", "gazette", ""),
          "gazette.txt",
          ArticleMetadata.NONE,
          List.of("The repair of the bridge cost $38 million."));

  /** An article of which the verdict is known. */
  private static ArticleAssert articleThat(Verdict verdict) {
    Evidence evidence = Evidence.of(ARTICLE, ARTICLE.paragraphs().get(0), List.of());
    Explanation explanation =
        verdict == Verdict.CONTRADICTED
            ? new Explanation("$83 million", "$38 million", "the amounts differ")
            : new Explanation("", "", "the words were weighed");
    return new ArticleAssert(
        ARTICLE,
        fact -> new Finding(fact, ARTICLE.id(), verdict, 0.9, List.of(evidence), explanation));
  }

  @Test
  void passes_where_the_article_is_as_claimed() {
    articleThat(Verdict.SUPPORTED).supports(FACT).doesNotContradict(FACT);
    articleThat(Verdict.CONTRADICTED).contradicts(FACT).doesNotSupport(FACT);
    articleThat(Verdict.OMITTED).omits(FACT).doesNotContradict(FACT).doesNotSupport(FACT);
  }

  @Test
  void asks_the_real_checker() {
    ArticleAssert.assertThat(ARTICLE)
        .supports("the repair of the bridge cost $38 million")
        .omits("two ferries sank in a storm last winter");
  }

  @Test
  void says_what_the_article_says_instead() {
    assertThatThrownBy(() -> articleThat(Verdict.CONTRADICTED).supports(FACT))
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
  void shows_the_nearest_words_of_an_omission() {
    assertThatThrownBy(() -> articleThat(Verdict.OMITTED).contradicts(FACT))
        .hasMessage(
            """
            expected the article to contradict the fact

            fact   : the repair of the bridge cost $83 million
            verdict: OMITTED
            article: larrow/gazette
            nearest: "The repair of the bridge cost $38 million."
            reason : the words were weighed""");
  }

  @Test
  void each_assertion_says_what_it_expected() {
    assertThatThrownBy(() -> articleThat(Verdict.SUPPORTED).omits(FACT))
        .hasMessageStartingWith("expected the article to omit the fact\n\nfact    : ");
    assertThatThrownBy(() -> articleThat(Verdict.SUPPORTED).doesNotSupport(FACT))
        .hasMessageStartingWith("expected the article not to support the fact\n\nfact    : ");
    assertThatThrownBy(() -> articleThat(Verdict.CONTRADICTED).doesNotContradict(FACT))
        .hasMessageStartingWith("expected the article not to contradict the fact\n\nfact    : ");
  }

  @Test
  void keeps_the_readers_own_description() {
    assertThatThrownBy(() -> articleThat(Verdict.OMITTED).as("the gazette").supports(FACT))
        .hasMessageStartingWith("[the gazette] expected the article to support the fact");
  }

  @Test
  void refuses_to_judge_no_article() {
    ArticleAssert nothing =
        new ArticleAssert(
            null,
            fact -> {
              throw new AssertionError("must not be asked");
            });

    assertThatThrownBy(() -> nothing.supports(FACT))
        .hasMessageContaining("Expecting actual not to be null");
  }
}
