package factharness.check;

import static org.assertj.core.api.Assertions.assertThat;

import factharness.judge.onnx.ModelException;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.ArticleMetadata;
import factharness.model.Evidence;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole path with the shipped model, on sentences that leave no doubt. */
final class FactCheckerTest {
  private static final FactChecker CHECKER = FactChecker.create();

  private static final Article ARTICLE =
      Article.of(
          new ArticleId("harbour", "gazette", ""),
          "harbour/gazette.txt",
          ArticleMetadata.NONE,
          List.of(
              "The port of Larrow will get a second bridge, Transport Minister Edda Quill said on Monday.",
              "The bridge will cost $430 million, which is twice what the council had planned to spend.",
              "The delegation from the builders was led by Tomas Verhage. It visited the harbour on March 3.",
              "Traffic through the tunnel fell by 12% last year, the port authority said."));

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge will cost $430 million|SUPPORTED",
        "Tomas Verhage led the delegation|SUPPORTED",
        "The bridge will cost $340 million|CONTRADICTED",
        "The orchestra plays Mahler in the town hall tonight|OMITTED"
      })
  void a_plain_fact_gets_the_plain_verdict(String fact, Verdict verdict) {
    assertThat(check(fact).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_contradiction_shows_both_figures_and_the_articles_own_words() {
    Finding finding = check("The bridge will cost $340 million");

    assertThat(finding.explanation().summary())
        .isEqualTo("expected $340 million, found $430 million");
    assertThat(finding.evidence().get(0).quote()).contains("The bridge will cost $430 million");
    assertThat(finding.evidence().get(0).marks())
        .extracting(mark -> mark.of(ARTICLE.text()))
        .contains("$430 million");
  }

  @Test
  void an_article_that_says_both_is_contradicted_and_shows_both() {
    Article both =
        Article.of(
            new ArticleId("harbour", "herald", ""),
            "harbour/herald.txt",
            ArticleMetadata.NONE,
            List.of(
                "The bridge in Larrow will cost $430 million.",
                "Edda Quill, the transport minister, spoke in the harbour on Monday.",
                "Ferries will sail until the work is over, and buses take the tunnel.",
                "The bridge in Larrow will cost $340 million, the council said.",
                "A concert on the quay was put off.",
                "Builders from four countries had sent in their plans.",
                "Schools stay open."));

    Finding finding =
        CHECKER.check(both, List.of(fact("The bridge in Larrow will cost $430 million"))).get(0);

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.evidence())
        .extracting(Evidence::quote)
        .anyMatch(quote -> quote.contains("$430 million"))
        .anyMatch(quote -> quote.contains("$340 million"));
  }

  @Test
  void another_holder_of_a_post_is_shown() {
    Finding finding = check("Tomas Verhage is the transport minister");

    assertThat(CHECKER.explain(ARTICLE, finding.fact().text()))
        .contains("  posts: Tomas Verhage is not Edda Quill");
  }

  @Test
  void evidence_stands_where_its_span_says() {
    Finding finding = check("Tomas Verhage led the delegation");

    assertThat(finding.evidence())
        .isNotEmpty()
        .allSatisfy(
            evidence -> assertThat(evidence.span().of(ARTICLE.text())).isEqualTo(evidence.quote()));
  }

  @Test
  void findings_come_in_the_order_of_the_facts_and_the_same_every_time() {
    List<Fact> facts =
        List.of(fact("The bridge will cost $430 million"), fact("Traffic through the tunnel grew"));

    List<Finding> once = CHECKER.check(ARTICLE, facts);

    assertThat(once).extracting(Finding::fact).isEqualTo(facts);
    assertThat(CHECKER.check(ARTICLE, facts)).isEqualTo(once);
    assertThat(CHECKER.check(ARTICLE, List.of(facts.get(1)))).containsExactly(once.get(1));
  }

  @Test
  void a_fact_that_is_just_short_enough_stays_so_whatever_the_articles_amount() {
    Article plain = ofOneSentence("The bridge" + " and the road".repeat(150) + " will be built.");
    Article amount =
        ofOneSentence(
            "The bridge" + " and the road".repeat(150) + " will cost 1,234,567.89 dollars.");
    int words = 90;
    while (isRead(plain, words + 1)) {
      words++;
    }

    assertThat(isRead(amount, words)).isTrue();
    assertThat(isRead(amount, words + 1)).isFalse();
  }

  private static Article ofOneSentence(String sentence) {
    return Article.of(
        new ArticleId("harbour", "times", ""),
        "harbour/times.txt",
        ArticleMetadata.NONE,
        List.of(sentence));
  }

  private static boolean isRead(Article article, int words) {
    try {
      CHECKER.check(
          article, List.of(fact("The bridge will cost 5 dollars" + " and more".repeat(words))));
      return true;
    } catch (ModelException tooLong) {
      return false;
    }
  }

  @Test
  void an_explanation_tells_passages_judges_and_decision() {
    List<String> lines = CHECKER.explain(ARTICLE, "The bridge will cost $340 million");

    assertThat(lines.get(0)).isEqualTo("Fact: The bridge will cost $340 million");
    assertThat(lines.get(1)).startsWith("Verdict: CONTRADICTED (").contains("found $430 million");
    assertThat(lines).contains("  amounts: $340 million is not $430 million");
    assertThat(lines).anyMatch(line -> line.startsWith("  entailment model: supported "));
  }

  private static Finding check(String fact) {
    return CHECKER.check(ARTICLE, List.of(fact(fact))).get(0);
  }

  private static Fact fact(String text) {
    return Fact.stated(text, new SourceLocation("features/harbour.feature", 3));
  }
}
