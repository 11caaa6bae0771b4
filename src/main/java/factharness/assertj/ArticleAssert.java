package factharness.assertj;

import factharness.check.FactChecker;
import factharness.check.FindingText;
import factharness.model.Article;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.SourceLocation;
import factharness.model.Verdict;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what an article says. The models are loaded with the first assertion of the
 * process and shared by all; a test that has its own checker uses {@link #assertThat(Article,
 * FactChecker)}.
 *
 * <pre>{@code
 * assertThat(article).supports("the surplus is $111 billion");
 * }</pre>
 */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Article> {
  private static final SourceLocation NOWHERE = new SourceLocation("assertion", 0);

  private final Function<Fact, Finding> check;

  /** Loads the models when an assertion first needs them. */
  private static final class Shared {
    static final FactChecker CHECKER = FactChecker.create();
  }

  /**
   * @param check what {@code actual} does with a fact
   */
  ArticleAssert(@Nullable Article actual, Function<Fact, Finding> check) {
    super(actual, ArticleAssert.class);
    this.check = check;
  }

  /** Begins assertions on an article. */
  public static ArticleAssert assertThat(Article actual) {
    return new ArticleAssert(actual, fact -> check(Shared.CHECKER, actual, fact));
  }

  /**
   * Begins assertions on an article with a checker of the test's own.
   *
   * @param checker stays open
   */
  public static ArticleAssert assertThat(Article actual, FactChecker checker) {
    return new ArticleAssert(actual, fact -> check(checker, actual, fact));
  }

  /** The article says so or plainly implies it. */
  public ArticleAssert supports(String fact) {
    return has(fact, Verdict.SUPPORTED, "expected the article to support the fact");
  }

  /** The article says something that cannot be true together with the fact. */
  public ArticleAssert contradicts(String fact) {
    return has(fact, Verdict.CONTRADICTED, "expected the article to contradict the fact");
  }

  /** The article neither supports nor contradicts the fact. */
  public ArticleAssert omits(String fact) {
    return has(fact, Verdict.OMITTED, "expected the article to omit the fact");
  }

  /** The article says nothing against the fact; it may leave it out. */
  public ArticleAssert doesNotContradict(String fact) {
    return hasNot(fact, Verdict.CONTRADICTED, "expected the article not to contradict the fact");
  }

  /** The article does not say so; it may leave it out or contradict it. */
  public ArticleAssert doesNotSupport(String fact) {
    return hasNot(fact, Verdict.SUPPORTED, "expected the article not to support the fact");
  }

  private ArticleAssert has(String fact, Verdict wanted, String headline) {
    Finding finding = check(fact);
    if (finding.verdict() != wanted) {
      failWithMessage("%s", message(headline, finding));
    }
    return this;
  }

  private ArticleAssert hasNot(String fact, Verdict unwanted, String headline) {
    Finding finding = check(fact);
    if (finding.verdict() == unwanted) {
      failWithMessage("%s", message(headline, finding));
    }
    return this;
  }

  private Finding check(String fact) {
    isNotNull();
    return check.apply(Fact.stated(fact, NOWHERE));
  }

  private static Finding check(FactChecker checker, Article article, Fact fact) {
    return checker.check(article, List.of(fact)).get(0);
  }

  private static String message(String headline, Finding finding) {
    return headline + "\n\n" + FindingText.withoutLocation(finding);
  }
}
